import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import { OFFICER_ORDERS, type OfficerOrder } from './order-officers.ts';

interface OfficerControlsProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly order: OfficerOrder;
  readonly onOrder: (order: OfficerOrder) => void;
}

const isOrder = (value: string): value is OfficerOrder => OFFICER_ORDERS.some((order) => order === value);

export const OfficerControls = ({ query, onQuery, order, onOrder }: OfficerControlsProps) => {
  const { text } = useText();
  return (
    <div className="controls no-print">
      <TextInput
        type="search"
        label={text.officers.search}
        placeholder={text.officers.searchHint}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        leftSection={<IconSearch size="1.125rem" aria-hidden />}
        rightSection={query !== '' && <CloseButton aria-label={text.officers.clear} onClick={() => onQuery('')} />}
      />
      <NativeSelect
        label={text.officers.order}
        value={order}
        onChange={({ currentTarget: { value } }) => {
          if (isOrder(value)) onOrder(value);
        }}
        data={OFFICER_ORDERS.map((value) => ({ value, label: text.officers.orders[value] }))}
      />
    </div>
  );
};

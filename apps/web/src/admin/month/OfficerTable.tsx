import { ActionIcon, Table, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { Fragment, useId, useState } from 'react';
import { WideTable } from '../shell/WideTable.tsx';
import { useText } from '../text/use-text.ts';
import type { CriterionColumn } from './criterion-columns.ts';
import { OfficerCriterion } from './OfficerCriterion.tsx';
import { OfficerDetails } from './OfficerDetails.tsx';
import { OfficerRatings, OfficerSatisfaction } from './OfficerFigures.tsx';
import { OfficerName } from './OfficerName.tsx';
import type { OfficerRow } from './officer-row.ts';

export interface OfficerListProps {
  readonly officers: readonly OfficerRow[];
  readonly columns: readonly CriterionColumn[];
  readonly month: string;
}

interface RowProps {
  readonly officer: OfficerRow;
  readonly columns: readonly CriterionColumn[];
}

const Row = ({ officer, columns }: RowProps) => {
  const { text } = useText();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <Fragment>
      <Table.Tr data-open={isOpen}>
        <Table.Th scope="row">
          <OfficerName officer={officer} />
        </Table.Th>
        <Table.Td>
          <OfficerRatings officer={officer} />
        </Table.Td>
        <Table.Td>
          <OfficerSatisfaction officer={officer} />
        </Table.Td>
        {columns.map((column) => (
          <Table.Td key={column.key}>
            <OfficerCriterion officer={officer} column={column} />
          </Table.Td>
        ))}
        <Table.Td className="no-print">
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-expanded={isOpen}
            aria-controls={detailsId}
            aria-label={text.officers.showDetails(officer.name)}
            onClick={() => setOpen(!isOpen)}
          >
            <Chevron size="1.25rem" aria-hidden />
          </ActionIcon>
        </Table.Td>
      </Table.Tr>
      <Table.Tr id={detailsId} hidden={!isOpen}>
        <Table.Td colSpan={columns.length + 4}>
          <OfficerDetails officer={officer} columns={columns} />
        </Table.Td>
      </Table.Tr>
    </Fragment>
  );
};

/** Wide screens and paper. */
export const OfficerTable = ({ officers, columns, month }: OfficerListProps) => {
  const { text } = useText();
  return (
    <WideTable label={text.officers.caption(month)}>
      <Table className="officers" verticalSpacing="sm" horizontalSpacing="sm">
        <caption className="officers-caption">{text.officers.caption(month)}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{text.officers.officer}</Table.Th>
            <Table.Th scope="col">{text.officers.ratings}</Table.Th>
            <Table.Th scope="col">{text.month.satisfaction}</Table.Th>
            {columns.map(({ key, label }) => (
              <Table.Th key={key} scope="col">
                {label}
              </Table.Th>
            ))}
            <Table.Th scope="col" className="no-print">
              <VisuallyHidden>{text.officers.details}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {officers.map((officer) => (
            <Row key={officer.officerId} officer={officer} columns={columns} />
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

import { NativeSelect, TextInput } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { Part } from './Part.tsx';
import type { PartProps } from './part-props.ts';

/** All of Việt Nam, and its neighbours for who tries the product there. */
const ZONES = ['Asia/Ho_Chi_Minh', 'Asia/Bangkok', 'Asia/Manila', 'Asia/Jakarta', 'Asia/Kolkata', 'UTC'];

/** What the office is called and where its clock stands. */
export const OfficePart = ({ draft, faults, put }: PartProps) => {
  const { text } = useText();
  const words = text.settingsPage.office;
  const zones = new Set([...ZONES, draft.timeZone]);
  return (
    <Part title={words.title}>
      <TextInput
        label={words.name}
        description={words.nameHint}
        required
        maxLength={300}
        value={draft.name}
        error={faults.has('name-missing') && text.settingsPage.faults['name-missing']}
        onChange={({ currentTarget: { value } }) => put({ name: value })}
      />
      <TextInput
        label={words.superior}
        description={words.superiorHint}
        maxLength={300}
        value={draft.superiorName}
        onChange={({ currentTarget: { value } }) => put({ superiorName: value })}
      />
      <NativeSelect
        label={words.timeZone}
        description={words.timeZoneHint}
        value={draft.timeZone}
        data={[...zones]}
        error={faults.has('time-zone-unknown') && text.settingsPage.faults['time-zone-unknown']}
        onChange={({ currentTarget: { value } }) => put({ timeZone: value })}
      />
    </Part>
  );
};

import type { DutyPlan, Shift } from '@hailong/schema/duty-schedule';
import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import { withAnotherShift } from './edit-shifts.ts';

interface ShiftsEditorProps {
  /** "Thứ Hai", for those who do not see where a field stands. */
  readonly day: string;
  readonly shifts: readonly Shift[];
  readonly officers: DutyPlan['officers'];
  /** Who usually sits there. */
  readonly usual: string | undefined;
  readonly onChange: (shifts: readonly Shift[]) => void;
}

/** The shifts of one day at one counter. */
export const ShiftsEditor = ({ day, shifts, officers, usual, onChange }: ShiftsEditorProps) => {
  const words = useText().text.dutyPage;
  const first = usual ?? officers[0]?.id;
  const put = (place: number, part: Partial<Shift>) =>
    onChange(shifts.map((shift, index) => (index === place ? { ...shift, ...part } : shift)));
  return (
    <div className="duty-shifts">
      {shifts.length === 0 && <p className="duty-soft">{words.nobodyOn}</p>}
      {shifts.map((shift, place) => {
        const which = words.shift(day, place + 1);
        const isGone = officers.every(({ id }) => id !== shift.officerId);
        return (
          // A shift has no identity but its place.
          // eslint-disable-next-line react/no-array-index-key
          <div className="duty-shift" key={place} role="group" aria-label={which}>
            <TextInput
              type="time"
              aria-label={`${which}: ${words.from}`}
              value={shift.from}
              onChange={({ currentTarget: { value } }) => put(place, { from: value })}
            />
            <TextInput
              type="time"
              aria-label={`${which}: ${words.until}`}
              // A clock has no 24:00; the last minute of the day stands for it.
              value={shift.until === '24:00' ? '23:59' : shift.until}
              onChange={({ currentTarget: { value } }) => put(place, { until: value })}
            />
            <NativeSelect
              aria-label={`${which}: ${words.who}`}
              value={shift.officerId}
              onChange={({ currentTarget: { value } }) => put(place, { officerId: value })}
              data={[
                ...(isGone ? [{ value: shift.officerId, label: words.departed }] : []),
                ...officers.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={44}
              aria-label={words.removeShift(which)}
              onClick={() => onChange(shifts.filter((_, index) => index !== place))}
            >
              <IconX size="1.25rem" aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      {first !== undefined && shifts.length < 24 && (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          aria-label={words.addShiftOn(day)}
          onClick={() => onChange(withAnotherShift(shifts, first))}
        >
          {words.addShift}
        </Button>
      )}
    </div>
  );
};

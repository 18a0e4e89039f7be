import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import { changeSpan, copyMonday, spansOf, withoutSpan, withSpan } from './edit-hours.ts';
import { Part } from './Part.tsx';
import type { PartProps } from './part-props.ts';

const FAULTS = ['hours-missing', 'hours-backwards', 'hours-overlap'] as const;

/** When citizens are served, day by day; a day without hours is closed. */
export const HoursPart = ({ draft, faults, set }: PartProps) => {
  const words = useText().text.settingsPage.hours;
  const hours = draft.settings.openingHours;
  const put = (openingHours: typeof hours) => set({ openingHours });
  return (
    <Part title={words.title} intro={words.intro} faults={FAULTS.filter((fault) => faults.has(fault))}>
      <div>
        {words.days.map((day, index) => {
          const weekday = index + 1;
          const spans = spansOf(hours, weekday);
          return (
            <div className="hours-day" role="group" aria-label={day} key={day}>
              <strong>{day}</strong>
              <div className="hours-spans">
                {spans.length === 0 && <span className="sheet-soft">{words.closed}</span>}
                {spans.map(({ span, place }) => (
                  <div className="hours-span" key={place}>
                    <TextInput
                      type="time"
                      aria-label={words.from(day)}
                      value={span.from}
                      onChange={({ currentTarget: { value } }) => put(changeSpan(hours, place, { from: value }))}
                    />
                    <span aria-hidden>–</span>
                    <TextInput
                      type="time"
                      aria-label={words.until(day)}
                      value={span.until}
                      onChange={({ currentTarget: { value } }) => put(changeSpan(hours, place, { until: value }))}
                    />
                    <ActionIcon
                      variant="subtle"
                      size={44}
                      aria-label={words.remove(day, span.from)}
                      onClick={() => put(withoutSpan(hours, place))}
                    >
                      <IconX size="1.25rem" aria-hidden />
                    </ActionIcon>
                  </div>
                ))}
              </div>
              <ActionIcon
                variant="subtle"
                size={44}
                aria-label={words.addFor(day)}
                onClick={() => put(withSpan(hours, weekday))}
              >
                <IconPlus size="1.25rem" aria-hidden />
              </ActionIcon>
            </div>
          );
        })}
      </div>
      <Button variant="default" onClick={() => put(copyMonday(hours))}>
        {words.copy}
      </Button>
    </Part>
  );
};

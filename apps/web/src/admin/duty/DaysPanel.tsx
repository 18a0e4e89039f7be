import { dayOf, type Day } from '@hailong/schema/day';
import type { DutyPlan } from '@hailong/schema/duty-schedule';
import { Button, NativeSelect, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '../criteria/format-day.ts';
import { useText } from '../text/use-text.ts';

interface DaysPanelProps {
  readonly plan: DutyPlan;
  readonly onChangeDay: (counterId: string, day: Day) => void;
}

/** Days that are not like the others of their week: leave, holidays, somebody standing in. */
export const DaysPanel = ({ plan, onChangeDay }: DaysPanelProps) => {
  const words = useText().text.dutyPage;
  const today = dayOf(Date.parse(plan.now), plan.office.timeZone);
  const desks = plan.counters.filter(({ retired }) => !retired);
  const [counterId, setCounterId] = useState(desks[0]?.id ?? '');
  const [day, setDay] = useState(today);
  const nameOf = (id: string) => plan.officers.find((officer) => officer.id === id)?.name ?? words.departed;
  const listed = plan.schedules
    .flatMap((schedule) => schedule.exceptions.map((exception) => ({ ...exception, counterId: schedule.counterId })))
    .filter((exception) => exception.day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <section className="duty-panel" aria-labelledby="duty-days">
      <Title order={2} id="duty-days">
        {words.days}
      </Title>
      <p className="duty-soft">{words.daysLead}</p>
      <form
        className="duty-tools"
        onSubmit={(event) => {
          event.preventDefault();
          if (counterId !== '' && day !== '') onChangeDay(counterId, day);
        }}
      >
        <TextInput
          type="date"
          label={words.day}
          min={today}
          value={day}
          onChange={({ currentTarget: { value } }) => setDay(value)}
        />
        <NativeSelect
          label={words.counter}
          value={counterId}
          onChange={({ currentTarget: { value } }) => setCounterId(value)}
          data={desks.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button type="submit" variant="default">
          {words.changeDay}
        </Button>
      </form>
      {listed.length === 0 && <p className="duty-soft">{words.noDays}</p>}
      <ul className="duty-plain duty-rows">
        {listed.map((exception) => {
          const counter = plan.counters.find(({ id }) => id === exception.counterId)?.name ?? '';
          const which = `${formatDay(exception.day)}, ${counter}`;
          return (
            <li key={which} className="duty-row">
              <div>
                <strong>{which}</strong>
                <div className="duty-soft">
                  {exception.shifts.length === 0
                    ? words.nobodyOn
                    : exception.shifts
                        .map(({ from, until, officerId }) => `${from}–${until} ${nameOf(officerId)}`)
                        .join(' · ')}
                </div>
              </div>
              <Button
                variant="default"
                aria-label={words.editOf(which)}
                onClick={() => onChangeDay(exception.counterId, exception.day)}
              >
                {words.edit}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

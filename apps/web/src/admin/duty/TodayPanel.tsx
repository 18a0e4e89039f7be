import { dayOf, type Day } from '@hailong/schema/day';
import { officerOnDuty, shiftsOn } from '@hailong/schema/duty';
import type { DutyPlan } from '@hailong/schema/duty-schedule';
import { Badge, Button, Title } from '@mantine/core';
import { formatDay } from '../criteria/format-day.ts';
import { useText } from '../text/use-text.ts';

interface TodayPanelProps {
  readonly plan: DutyPlan;
  readonly onChangeDay: (counterId: string, day: Day) => void;
}

/** Who serves where, right now and for the rest of the day. */
export const TodayPanel = ({ plan, onChangeDay }: TodayPanelProps) => {
  const words = useText().text.dutyPage;
  const { timeZone } = plan.office;
  const now = Date.parse(plan.now);
  const today = dayOf(now, timeZone);
  const nameOf = (id: string) => plan.officers.find((officer) => officer.id === id)?.name ?? words.departed;
  return (
    <section className="duty-panel" aria-labelledby="duty-today">
      <Title order={2} id="duty-today">
        {words.today(formatDay(today))}
      </Title>
      <ul className="duty-today">
        {plan.schedules.map((schedule) => {
          const { counterId } = schedule;
          const counter = plan.counters.find(({ id }) => id === counterId)?.name ?? '';
          const present = officerOnDuty(schedule, now, timeZone);
          const isOther = schedule.exceptions.some(({ day }) => day === today);
          return (
            <li key={counterId} className="duty-desk">
              <div className="duty-head">
                <Title order={3} size="h4">
                  {counter}
                </Title>
                {isOther && (
                  <Badge variant="light" color="amber">
                    {words.otherThanWeek}
                  </Badge>
                )}
              </div>
              <p className="duty-now">{present === null ? words.nobodyNow : nameOf(present)}</p>
              <ul className="duty-soft duty-plain">
                {shiftsOn(schedule, today).map(({ from, until, officerId }) => (
                  <li key={from}>
                    {from}–{until} {nameOf(officerId)}
                  </li>
                ))}
              </ul>
              <Button
                variant="default"
                aria-label={words.changeTodayAt(counter)}
                onClick={() => onChangeDay(counterId, today)}
              >
                {words.changeToday}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

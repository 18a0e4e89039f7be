import { WEEKDAYS, type Weekday } from '@hailong/schema/day';
import type { DutyPlan, DutySchedule, WeekPattern } from '@hailong/schema/duty-schedule';
import { Button, Group, NativeSelect, Title } from '@mantine/core';
import { useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import { readyShifts } from './edit-shifts.ts';
import { ShiftsEditor } from './ShiftsEditor.tsx';

interface WeekEditorProps {
  readonly plan: DutyPlan;
  readonly schedule: DutySchedule;
  readonly onSaved: (sentence: string) => void;
}

const WORKING: readonly Weekday[] = ['tue', 'wed', 'thu', 'fri'];

const readyWeek = (week: WeekPattern): WeekPattern | null => {
  const days = WEEKDAYS.map((day) => [day, readyShifts(week[day])] as const);
  return days.some(([, shifts]) => shifts === null) ? null : (Object.fromEntries(days) as WeekPattern);
};

const WeekEditor = ({ plan, schedule, onSaved }: WeekEditorProps) => {
  const words = useText().text.dutyPage;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [week, setWeek] = useState<WeekPattern>(schedule.week);
  const ready = readyWeek(week);
  const isChanged = JSON.stringify(week) !== JSON.stringify(schedule.week);
  const usual = plan.officers.find(({ counterId }) => counterId === schedule.counterId)?.id;
  const save = async () => {
    if (ready === null) return;
    if (await run(api.changeDutyWeek(plan.office.slug, schedule.counterId, ready))) onSaved(words.weekSaved);
  };
  return (
    <div className="duty-form">
      <div className="duty-week">
        {WEEKDAYS.map((day) => (
          <section key={day} className="duty-weekday" aria-labelledby={`duty-${day}`}>
            <Title order={3} size="h5" id={`duty-${day}`}>
              {words.weekdays[day]}
            </Title>
            <ShiftsEditor
              day={words.weekdays[day]}
              shifts={week[day]}
              officers={plan.officers}
              usual={usual}
              onChange={(shifts) => setWeek((before) => ({ ...before, [day]: shifts }))}
            />
          </section>
        ))}
      </div>
      <p role="status" className="duty-fault">
        {ready === null && words.overlap}
      </p>
      <FailureAlert failure={failure} more={failure?.kind === 'problem' ? failure.detail : null} />
      <Group>
        <Button disabled={ready === null || !isChanged} loading={isBusy} onClick={() => void save()}>
          {words.saveWeek}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            setWeek((before) => ({ ...before, ...Object.fromEntries(WORKING.map((day) => [day, before.mon])) }))
          }
        >
          {words.copyMonday}
        </Button>
        {isChanged && (
          <Button variant="subtle" onClick={() => setWeek(schedule.week)}>
            {words.dropChanges}
          </Button>
        )}
      </Group>
    </div>
  );
};

interface WeekPanelProps {
  readonly plan: DutyPlan;
  readonly onSaved: (sentence: string) => void;
}

/** The pattern that every week follows, counter by counter. */
export const WeekPanel = ({ plan, onSaved }: WeekPanelProps) => {
  const words = useText().text.dutyPage;
  const desks = plan.counters.filter(({ retired }) => !retired);
  const [wanted, setWanted] = useState(desks[0]?.id ?? '');
  const schedule = plan.schedules.find(({ counterId }) => counterId === wanted) ?? plan.schedules[0];
  return (
    <section className="duty-panel" aria-labelledby="duty-week">
      <Title order={2} id="duty-week">
        {words.week}
      </Title>
      <p className="duty-soft">{words.weekLead}</p>
      <NativeSelect
        label={words.counter}
        maw="24rem"
        value={schedule?.counterId ?? ''}
        onChange={({ currentTarget: { value } }) => setWanted(value)}
        data={desks.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {schedule && (
        <WeekEditor
          key={`${schedule.counterId} ${JSON.stringify(schedule.week)}`}
          plan={plan}
          schedule={schedule}
          onSaved={onSaved}
        />
      )}
    </section>
  );
};

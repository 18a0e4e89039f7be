import type { Day } from '@hailong/schema/day';
import { shiftsOn } from '@hailong/schema/duty';
import type { DutyPlan, DutySchedule, Shift } from '@hailong/schema/duty-schedule';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { formatDay } from '../criteria/format-day.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import { readyShifts } from './edit-shifts.ts';
import { ShiftsEditor } from './ShiftsEditor.tsx';

interface DayEditorProps {
  readonly plan: DutyPlan;
  readonly schedule: DutySchedule;
  readonly day: Day;
  readonly onSaved: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** One day that is not like the others of its week. */
export const DayEditor = ({ plan, schedule, day, onSaved, onCancel }: DayEditorProps) => {
  const { text } = useText();
  const words = text.dutyPage;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [shifts, setShifts] = useState<readonly Shift[]>(shiftsOn(schedule, day));
  const ready = readyShifts(shifts);
  const isOther = schedule.exceptions.some((exception) => exception.day === day);
  const usual = plan.officers.find(({ counterId }) => counterId === schedule.counterId)?.id;
  const save = async (wanted: readonly Shift[] | null) => {
    const saved = await run(api.changeDutyDay(plan.office.slug, schedule.counterId, day, wanted));
    if (saved) onSaved(wanted === null ? words.backToWeekDone(formatDay(day)) : words.daySaved(formatDay(day)));
  };
  return (
    <div className="duty-form">
      <p className="duty-soft">{words.dayLead}</p>
      <ShiftsEditor day={formatDay(day)} shifts={shifts} officers={plan.officers} usual={usual} onChange={setShifts} />
      <p role="status" className="duty-fault">
        {ready === null && words.overlap}
      </p>
      <FailureAlert failure={failure} more={failure?.kind === 'problem' ? failure.detail : null} />
      <Group>
        <Button disabled={ready === null} loading={isBusy} onClick={() => void save(ready)}>
          {words.save}
        </Button>
        {isOther && (
          <Button variant="default" loading={isBusy} onClick={() => void save(null)}>
            {words.backToWeek}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {text.cancel}
        </Button>
      </Group>
    </div>
  );
};

import type { Account } from '@hailong/schema/account';
import type { Day } from '@hailong/schema/day';
import type { DutyPlan } from '@hailong/schema/duty-schedule';
import { mayPlanDuty } from '@hailong/schema/role';
import { Title } from '@mantine/core';
import { useState } from 'react';
import { useLoaderData, useOutletContext } from 'react-router';
import { useApi } from '../api/use-api.ts';
import { formatDay } from '../criteria/format-day.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import { CountersPanel } from './CountersPanel.tsx';
import { DayEditor } from './DayEditor.tsx';
import { DaysPanel } from './DaysPanel.tsx';
import { TodayPanel } from './TodayPanel.tsx';
import { WeekPanel } from './WeekPanel.tsx';
import './duty.css';

/** Who serves at which counter: today, every week, and on days that are different. */
export const DutyRoute = () => {
  const { text } = useText();
  const words = text.dutyPage;
  const api = useApi();
  const [plan, setPlan] = useState(useLoaderData<DutyPlan>());
  const [edited, setEdited] = useState<{ readonly counterId: string; readonly day: Day } | null>(null);
  const [done, setDone] = useState('');
  const { memberships } = useOutletContext<Account>();
  const membership = memberships.find(({ office }) => office === plan.office.slug);
  const mayPlan = membership !== undefined && mayPlanDuty(membership);
  const schedule = plan.schedules.find(({ counterId }) => counterId === edited?.counterId);
  const counter = plan.counters.find(({ id }) => id === edited?.counterId)?.name ?? '';

  const saved = async (sentence: string) => {
    setEdited(null);
    const fresh = await api.duty(plan.office.slug);
    if (fresh.ok) setPlan(fresh.value);
    setDone(sentence);
  };
  const changeDay = (counterId: string, day: Day) => setEdited({ counterId, day });

  return (
    <article className="duty">
      <PageTitle page={text.sections.duty} />
      <Title order={1}>{text.sections.duty}</Title>
      <p className="duty-soft">{words.lead}</p>
      <p className="duty-done" role="status">
        {done}
      </p>
      {plan.officers.length === 0 && <p>{words.noOfficers}</p>}
      <TodayPanel plan={plan} onChangeDay={changeDay} />
      {mayPlan && <WeekPanel plan={plan} onSaved={(sentence) => void saved(sentence)} />}
      <DaysPanel plan={plan} onChangeDay={changeDay} />
      {mayPlan && <CountersPanel plan={plan} onSaved={(sentence) => void saved(sentence)} />}
      <Dialog
        isOpen={edited !== null}
        onClose={() => setEdited(null)}
        title={words.dayTitle(counter, formatDay(edited?.day ?? ''))}
      >
        {edited !== null && schedule && (
          <DayEditor
            plan={plan}
            schedule={schedule}
            day={edited.day}
            onSaved={(sentence) => void saved(sentence)}
            onCancel={() => setEdited(null)}
          />
        )}
      </Dialog>
    </article>
  );
};

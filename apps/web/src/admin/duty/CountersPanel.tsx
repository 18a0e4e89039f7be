import type { DutyPlan } from '@hailong/schema/duty-schedule';
import { ActionIcon, Button, TextInput, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { Answer } from '../api/call.ts';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';

interface CountersPanelProps {
  readonly plan: DutyPlan;
  readonly onSaved: (sentence: string) => void;
}

const swapped = (ids: readonly string[], place: number, other: number): string[] =>
  ids.map((id, index) => {
    if (index === place) return ids[other] ?? id;
    return index === other ? (ids[place] ?? id) : id;
  });

/** The desks of the office: add, rename, order, put out of use. */
export const CountersPanel = ({ plan, onSaved }: CountersPanelProps) => {
  const { text } = useText();
  const words = text.dutyPage;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [added, setAdded] = useState('');
  const [renamed, setRenamed] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const { slug } = plan.office;
  const ids = plan.counters.map(({ id }) => id);

  const save = async (request: Promise<Answer<unknown>>, sentence: string): Promise<void> => {
    if (!(await run(request))) return;
    setAdded('');
    setRenamed(null);
    onSaved(sentence);
  };

  return (
    <section className="duty-panel" aria-labelledby="duty-counters">
      <Title order={2} id="duty-counters">
        {words.counters}
      </Title>
      <FailureAlert failure={failure} more={failure?.kind === 'problem' ? failure.detail : null} />
      <ol className="duty-plain duty-rows">
        {plan.counters.map(({ id, name, retired, occupants }, place) => (
          <li key={id} className="duty-row">
            {renamed?.id === id ? (
              <form
                className="duty-tools"
                onSubmit={(event) => {
                  event.preventDefault();
                  const wanted = renamed.name.trim();
                  if (wanted !== '')
                    void save(api.changeCounter(slug, id, { name: wanted }), words.counterSaved(wanted));
                }}
              >
                <TextInput
                  label={words.counterName}
                  maxLength={100}
                  value={renamed.name}
                  onChange={({ currentTarget: { value } }) => setRenamed({ id, name: value })}
                />
                <Button type="submit" loading={isBusy}>
                  {words.save}
                </Button>
                <Button variant="default" onClick={() => setRenamed(null)}>
                  {text.cancel}
                </Button>
              </form>
            ) : (
              <>
                <div>
                  <strong>{name}</strong>
                  <div className="duty-soft">{retired ? words.retired : words.occupants(occupants)}</div>
                </div>
                <div className="duty-tools">
                  <ActionIcon
                    variant="subtle"
                    size={44}
                    aria-label={words.moveUp(name)}
                    disabled={place === 0 || isBusy}
                    onClick={() =>
                      void save(api.orderCounters(slug, swapped(ids, place, place - 1)), words.moved(name))
                    }
                  >
                    <IconArrowUp size="1.25rem" aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    size={44}
                    aria-label={words.moveDown(name)}
                    disabled={place === ids.length - 1 || isBusy}
                    onClick={() =>
                      void save(api.orderCounters(slug, swapped(ids, place, place + 1)), words.moved(name))
                    }
                  >
                    <IconArrowDown size="1.25rem" aria-hidden />
                  </ActionIcon>
                  <Button variant="default" aria-label={words.renameOf(name)} onClick={() => setRenamed({ id, name })}>
                    {words.rename}
                  </Button>
                  <Button
                    variant="default"
                    aria-label={retired ? words.bringBackOf(name) : words.retireOf(name)}
                    disabled={!retired && occupants > 0}
                    loading={isBusy}
                    onClick={() =>
                      void save(api.changeCounter(slug, id, { retired: !retired }), words.counterSaved(name))
                    }
                  >
                    {retired ? words.bringBack : words.retire}
                  </Button>
                </div>
              </>
            )}
          </li>
        ))}
      </ol>
      <form
        className="duty-tools"
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = added.trim();
          if (wanted !== '') void save(api.addCounter(slug, wanted), words.counterSaved(wanted));
        }}
      >
        <TextInput
          label={words.newCounter}
          maxLength={100}
          value={added}
          onChange={({ currentTarget: { value } }) => setAdded(value)}
        />
        <Button type="submit" variant="default" loading={isBusy}>
          {words.addCounter}
        </Button>
      </form>
    </section>
  );
};

import type { MonthClosing } from '@hailong/schema/closing';
import { Alert, Button, Group, List, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { ChangesTable } from './ChangesTable.tsx';
import { officeTime } from './office-time.ts';

interface FreezePanelProps {
  readonly closing: MonthClosing;
  /** "tháng 10/2026" */
  readonly month: string;
  readonly labelOf: (code: string) => string;
  readonly mayFreeze: boolean;
  readonly isBusy: boolean;
  readonly onFreeze: () => void;
}

/** The last look at what will never change again. */
export const FreezePanel = ({ closing, month, labelOf, mayFreeze, isBusy, onFreeze }: FreezePanelProps) => {
  const { language, text } = useText();
  const say = text.closing;
  const [isAsking, setAsking] = useState(false);
  const { state, next, timeZone } = closing;
  const count = (value: number): string => countText(value, language);
  const isClosed = state === 'closed';
  const hasNothing = isClosed && next.changes.length === 0;
  const revision = count(next.revision);
  const warnings = [
    ...(next.unreadComments > 0 ? [say.unread(count(next.unreadComments))] : []),
    ...(next.openProposals > 0 ? [say.proposals(count(next.openProposals))] : []),
    ...(next.setAside > 0 ? [say.aside(count(next.setAside))] : []),
    ...next.kiosks.map(({ name, waiting, lastContactAt }) => {
      if (lastContactAt === null) return say.kioskNever(name);
      if (waiting !== null && waiting > 0) return say.kiosk(name, count(waiting));
      return say.kioskSilent(name, officeTime(lastContactAt, timeZone));
    }),
  ];
  const figures = [
    [say.valid, count(next.ratings.valid)],
    [say.suspect, count(next.ratings.suspect)],
    [say.suggestions, count(next.suggestions)],
    [say.setAside, count(next.setAside)],
    [say.criteriaSets, next.criteriaSets.join(', ') || '–'],
  ] as const;
  return (
    <section className="panel" aria-labelledby="freeze">
      <Title order={2} id="freeze">
        {isClosed ? say.pending : say.preview}
      </Title>
      {hasNothing && <Text mt="sm">{say.nothingPending}</Text>}
      {isClosed && !hasNothing && (
        <>
          <Text mt="sm" mb="sm">
            {say.pendingLead(count(next.changes.length))}
          </Text>
          <ChangesTable changes={next.changes} labelOf={labelOf} />
        </>
      )}
      {!isClosed && (
        <dl className="freeze-figures">
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {!hasNothing && warnings.length > 0 && (
        <Alert variant="light" color="amber" title={say.before} mt="lg">
          <List>
            {warnings.map((warning) => (
              <List.Item key={warning}>{warning}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {!isClosed && (
        <Text mt="md" c="dimmed" size="sm" maw="68ch">
          {say.phones}
        </Text>
      )}
      {!mayFreeze && <Text mt="md">{say.forStatistician}</Text>}
      {mayFreeze && state !== 'running' && !hasNothing && (
        <Group mt="lg">
          {isAsking ? (
            <>
              <Text w="100%">{say.ask(revision)}</Text>
              <Button
                loading={isBusy}
                onClick={() => {
                  setAsking(false);
                  onFreeze();
                }}
              >
                {isClosed ? say.confirmIssue(revision) : say.confirmClose}
              </Button>
              <Button variant="default" onClick={() => setAsking(false)}>
                {text.cancel}
              </Button>
            </>
          ) : (
            <Button loading={isBusy} onClick={() => setAsking(true)}>
              {isClosed ? say.issue : say.close(month)}
            </Button>
          )}
        </Group>
      )}
    </section>
  );
};

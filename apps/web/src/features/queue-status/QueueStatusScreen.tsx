import { useEffect, useState } from 'react';
import type { QueueState, RatingQueue, ReceiptEntry } from '../../offline/rating-queue.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { obstacleSentence } from './queue-sentences.ts';
import { ReceiptRow } from './ReceiptRow.tsx';

const A_DAY_MS = 24 * 60 * 60 * 1000;

interface QueueStatusScreenProps {
  readonly queue: RatingQueue;
  readonly state: QueueState;
  /** Writes a moment (ms, device clock) in the office's zone. */
  readonly at: (instant: number) => string;
}

export const QueueStatusScreen = ({ queue, state, at }: QueueStatusScreenProps) => {
  const text = useText();
  const { queue: queueText } = text;
  const [openedAt] = useState(() => Date.now());
  const [receipts, setReceipts] = useState<readonly ReceiptEntry[] | null>(null);
  useEffect(() => {
    queue.receipts().then(setReceipts, () => setReceipts([]));
  }, [queue, state]);
  const { waiting, setApart, sending, lastSentAt, oldestWaitingAt, obstacle } = state;

  return (
    <main className="page page-step">
      <StepHeading>{queueText.heading}</StepHeading>
      {queue.durability === 'direct' && <Notice tone="warn">{queueText.direct}</Notice>}
      <section className="card stack">
        <div className="stack-tight" role="status">
          <p className="standing">
            <Icon name={waiting > 0 ? 'clock' : 'check'} />
            {waiting > 0 ? queueText.waiting(waiting) : queueText.noneWaiting}
          </p>
          {setApart > 0 && <p>{queueText.setApart(setApart)}</p>}
          {oldestWaitingAt !== null && <p className="soft">{queueText.oldest(at(oldestWaitingAt))}</p>}
          <p className="soft">{lastSentAt === null ? queueText.neverSent : queueText.lastSent(at(lastSentAt))}</p>
        </div>
        {waiting + setApart > 0 && (
          <Button aria-disabled={sending} onClick={() => void queue.sendNow()}>
            {sending ? queueText.sending : queueText.sendNow}
          </Button>
        )}
      </section>
      {waiting > 0 && obstacle !== null && <Notice tone="warn">{obstacleSentence(obstacle, text)}</Notice>}
      {oldestWaitingAt !== null && openedAt - oldestWaitingAt > A_DAY_MS && (
        <Notice tone="warn">{queueText.old}</Notice>
      )}
      {setApart > 0 && <Notice tone="warn">{queueText.setApartHelp}</Notice>}
      <section className="stack">
        <h2>{queueText.receipts}</h2>
        {receipts?.length === 0 && <p className="soft">{queueText.noReceipts}</p>}
        {receipts !== null && receipts.length > 0 && (
          <ul className="card rows">
            {receipts.map((receipt) => (
              <ReceiptRow key={receipt.id} receipt={receipt} at={at} />
            ))}
          </ul>
        )}
      </section>
    </main>
  );
};

import { useRef, useState } from 'react';
import type { Rating } from '@hailong/schema/rating';
import type { RatingQueue } from '../../offline/rating-queue.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RealBrowser } from '../../ui/RealBrowser.tsx';

interface SendPanelProps {
  readonly label: string;
  readonly office: string;
  /** null while it has not been fetched. */
  readonly queue: RatingQueue | null;
  /** It is still being fetched. */
  readonly coming: boolean;
  /** The finished rating, made at the first tap and the same at every later one. */
  readonly make: () => Rating;
  /** It has been made, so it may have been sent: by this panel, or by one before a reload. */
  readonly sealed: boolean;
  readonly onRecorded: (id: string, receiptCode: string) => void;
  readonly onAnother: () => void;
}

/** What went wrong must not stay below the fold: focus brings it into view. */
const showFully = (element: HTMLElement | null): void => element?.focus();

/** The last button of a form. It never says more than happened: recorded is what the queue confirmed, nothing else. */
export const SendPanel = ({ label, office, queue, coming, make, sealed, onRecorded, onAnother }: SendPanelProps) => {
  const { review, notRecorded, recorded, question, action } = useText();
  const [sending, setSending] = useState(false);
  // State arrives with the next render; a second tap may come before it.
  const busy = useRef(false);

  const send = (to: RatingQueue): void => {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    const rating = make();
    to.submit(office, rating).then(
      (receiptCode) => onRecorded(rating.id, receiptCode),
      () => {
        busy.current = false;
        setSending(false);
      },
    );
  };

  const unsure = sealed && !sending;

  return (
    <>
      {queue?.durability === 'direct' && !unsure && <Notice tone="warn">{review.direct}</Notice>}
      {unsure && (
        <div ref={showFully} tabIndex={-1}>
          <Notice tone="danger" role="alert">
            <h2>{notRecorded.heading}</h2>
            <p>{notRecorded.body}</p>
            <p>{notRecorded.locked}</p>
            <RealBrowser />
          </Notice>
        </div>
      )}
      <div className="actions">
        <Button
          look="primary"
          aria-disabled={queue === null || sending}
          onClick={() => {
            if (queue) send(queue);
          }}
        >
          {unsure ? action.retry : label}
        </Button>
        {unsure && <Button onClick={onAnother}>{recorded.another}</Button>}
        <p className="soft small" role="status">
          {sending && review.sending}
          {coming && question.preparing}
        </p>
      </div>
    </>
  );
};

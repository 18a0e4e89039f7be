import type { Catalogue } from '@hailong/schema/catalogue';
import { formatReceiptCode } from '@hailong/schema/receipt-code';
import type { QueueState, RatingQueue } from '../../offline/rating-queue.ts';
import { useLocalized, useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { canCopy, CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { keptSentence, standingSentence } from './standing-sentence.ts';
import { useReceipt } from './use-receipt.ts';

interface RecordedScreenProps {
  readonly id: string;
  readonly receiptCode: string;
  readonly queue: RatingQueue | null;
  readonly queueState: QueueState | null;
  /** Whether the page itself can be opened again with no network. */
  readonly secure: boolean;
  readonly at: (instant: number) => string;
  readonly allSent: string;
  readonly form: Catalogue['form'];
  readonly onAnother: () => void;
}

/** Shown the moment the device has it; what the server knows follows, live. */
export const RecordedScreen = (props: RecordedScreenProps) => {
  const { id, receiptCode, queue, queueState, secure, at, allSent, form, onAnother } = props;
  const text = useText();
  const localized = useLocalized();
  const { recorded, queue: queueText } = text;
  const receipt = useReceipt(queue, queueState, id);
  const inGroups = formatReceiptCode(receiptCode).split('-').join(' ');
  const direct = queue?.durability === 'direct';
  const kept = receipt && !direct && keptSentence(receipt, secure, text);
  const waiting = receipt?.standing === 'waiting';

  return (
    <main className="page page-step">
      <div className="recorded-head">
        <span className="recorded-mark">
          <Icon name="check" />
        </span>
        <StepHeading>{recorded.heading}</StepHeading>
        <p className="standing" role="status">
          <Icon name={waiting ? 'clock' : 'check'} />
          {receipt && queueState && standingSentence(receipt, queueState, text, at)}
          {!receipt && direct && recorded.sentDirect}
        </p>
      </div>
      <section className="receipt" aria-label={recorded.code}>
        <h2>{recorded.code}</h2>
        <p className="receipt-code">{inGroups}</p>
        <p className="soft small">{canCopy() ? recorded.keepCopy : recorded.keepPhoto}</p>
        <CopyButton text={inGroups} label={recorded.copy} done={recorded.copied} />
      </section>
      <section className="card stack">
        <p>{form?.thankYou ? localized(form.thankYou) : recorded.thanks}</p>
        {kept && <p className="soft">{kept}</p>}
        {waiting && queueState && <p>{queueText.waiting(queueState.waiting)}</p>}
        {waiting && queueState?.lastSentAt && <p className="soft">{queueText.lastSent(at(queueState.lastSentAt))}</p>}
        {waiting && queue && (
          <Button aria-disabled={queueState?.sending} onClick={() => void queue.sendNow()}>
            {queueText.sendNow}
          </Button>
        )}
        <Link to={allSent} className="button button-quiet">
          {recorded.seeAll}
        </Link>
      </section>
      <div className="actions">
        <Button look="primary" onClick={onAnother}>
          {recorded.another}
        </Button>
      </div>
    </main>
  );
};

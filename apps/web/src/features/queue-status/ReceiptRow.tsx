import { formatReceiptCode } from '@hailong/schema/receipt-code';
import type { ReceiptEntry } from '../../offline/rating-queue.ts';
import { useText } from '../../text/text.ts';
import { reasonSentence } from './queue-sentences.ts';

interface ReceiptRowProps {
  readonly receipt: ReceiptEntry;
  readonly at: (instant: number) => string;
}

export const ReceiptRow = ({ receipt, at }: ReceiptRowProps) => {
  const text = useText();
  const { queue } = text;
  return (
    <li>
      <code>{formatReceiptCode(receipt.receiptCode)}</code>
      <strong>{queue.standing[receipt.standing]}</strong>
      <span className="soft small">{queue.queuedAt(at(receipt.queuedAt))}</span>
      {receipt.standing === 'set-apart' && <span className="soft small">{reasonSentence(receipt.reason, text)}</span>}
    </li>
  );
};

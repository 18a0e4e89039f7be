import { parseDateTime } from '@hailong/schema/date-time';
import type { Receipt } from '@hailong/schema/receipt';
import { useText } from '../../text/text.ts';
import { Answer } from '../../ui/Answer.tsx';

interface ReceiptFoundProps {
  readonly receipt: Receipt;
  readonly at: (instant: number) => string;
}

/** "2026-10" as it is written on a report: "10/2026". */
const monthInWords = (month: string): string => month.split('-').reverse().join('/');

export const ReceiptFound = ({ receipt, at }: ReceiptFoundProps) => {
  const { receipt: text } = useText();
  const instant = parseDateTime(receipt.receivedAt);
  const counts = (): string => {
    if (receipt.standing === 'set-aside') return text.setAside;
    return receipt.month === null ? text.suggestion : text.month(monthInWords(receipt.month));
  };
  return (
    <section className="card stack">
      <h2>{text.arrived}</h2>
      <ul className="answers">
        <Answer label={text.receivedAt} value={instant === null ? receipt.receivedAt : at(instant)} />
        <Answer label={text.counted} value={counts()} />
        <Answer label={text.integrity} value={receipt.unchanged ? text.unchanged : text.changed} />
      </ul>
    </section>
  );
};

import { useState, type SubmitEvent } from 'react';
import { parseReceiptCode } from '@hailong/schema/receipt-code';
import type { Receipt } from '@hailong/schema/receipt';
import { fetchReceipt } from '../../api-client/fetch-receipt.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { ReceiptFound } from './ReceiptFound.tsx';

type Answer = 'asking' | 'invalid' | 'unknown' | 'limited' | 'unreachable' | Receipt | null;

/** Sixteen characters, and room for the separators people type. */
const TYPED_MAX_LENGTH = 40;

interface ReceiptScreenProps {
  /** Slug of the office whose receipts are asked about. */
  readonly office: string;
  readonly at: (instant: number) => string;
}

const ask = async (office: string, code: string): Promise<Answer> => {
  const answer = await fetchReceipt(office, code);
  if (answer.kind === 'answered') return answer.body;
  if (answer.kind !== 'problem') return 'unreachable';
  if (answer.code === 'rate.limited') return 'limited';
  return answer.code === 'receipt.unknown' ? 'unknown' : 'unreachable';
};

export const ReceiptScreen = ({ office, at }: ReceiptScreenProps) => {
  const { receipt: text } = useText();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Answer>(null);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const code = parseReceiptCode(typed);
    if (code === null) {
      setAnswer('invalid');
      return;
    }
    setAnswer('asking');
    ask(office, code).then(setAnswer, () => setAnswer('unreachable'));
  };

  return (
    <main className="page page-step">
      <div className="stack-tight">
        <StepHeading>{text.heading}</StepHeading>
        <p className="soft">{text.lead}</p>
      </div>
      <form className="stack" onSubmit={submit}>
        <label className="field">
          <span className="field-label">{text.label}</span>
          <input
            className="input input-code"
            value={typed}
            maxLength={TYPED_MAX_LENGTH}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <Button look="primary" type="submit" aria-disabled={answer === 'asking'}>
          {answer === 'asking' ? text.checking : text.check}
        </Button>
      </form>
      <div role="status">
        {typeof answer === 'string' && answer !== 'asking' && <Notice tone="warn">{text[answer]}</Notice>}
        {answer !== null && typeof answer === 'object' && <ReceiptFound receipt={answer} at={at} />}
      </div>
    </main>
  );
};

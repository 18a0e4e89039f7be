import type { PrivacyDecision, PrivacyRequest } from '@hailong/schema/privacy-request';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Failure } from '../api/failure.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';

type Outcome = PrivacyDecision['outcome'];

const OUTCOMES: Readonly<Record<PrivacyRequest['kind'], readonly Outcome[]>> = {
  erasure: ['erased', 'declined'],
  correction: ['answered', 'erased', 'declined'],
};

interface SettleFormProps {
  readonly request: PrivacyRequest;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly onSettle: (decision: PrivacyDecision) => void;
}

/** What the office does about one request, and why. */
export const SettleForm = ({ request, isBusy, failure, onSettle }: SettleFormProps) => {
  const { privacyPage: words } = useText().text;
  const outcomes = OUTCOMES[request.kind];
  const [outcome, setOutcome] = useState<Outcome>(outcomes[0] ?? 'declined');
  const [why, setWhy] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = why.trim().length < 3;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isShort) onSettle({ outcome, why: why.trim() });
  };
  return (
    <form className="sheet-form" onSubmit={submit} noValidate>
      <NativeSelect
        label={words.outcome}
        value={outcome}
        onChange={({ currentTarget: { value } }) => setOutcome(outcomes.find((one) => one === value) ?? 'declined')}
        data={outcomes.map((one) => ({ value: one, label: words.outcomes[one] }))}
      />
      <p className="sheet-soft">{words.consequence[outcome]}</p>
      <Textarea
        label={words.why}
        description={words.whyHint}
        error={isTried && isShort && words.whyMissing}
        autosize
        maxLength={500}
        value={why}
        onChange={({ currentTarget: { value } }) => setWhy(value)}
      />
      <FailureAlert failure={failure} />
      <Button type="submit" loading={isBusy} color={outcome === 'erased' ? 'brick' : 'jade'}>
        {words.settleAs[outcome]}
      </Button>
    </form>
  );
};

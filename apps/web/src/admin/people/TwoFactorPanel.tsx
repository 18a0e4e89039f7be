import type { OwnSecurity, TwoFactorSecret } from '@hailong/schema/own-security';
import { Badge, Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import { BackupCodes } from './BackupCodes.tsx';
import { JoinPhone } from './JoinPhone.tsx';
import { TypedPasswordForm } from './TypedPasswordForm.tsx';

/**
 * off ─password─► joining ─first code─► on, codes shown ─"đã cất"─► on
 * on ─password─► off
 */
type Step =
  | { readonly kind: 'rest' }
  | { readonly kind: 'password' }
  | { readonly kind: 'joining'; readonly secret: TwoFactorSecret }
  | { readonly kind: 'codes'; readonly codes: readonly string[] };

const REST: Step = { kind: 'rest' };

/** Codes from one's phone beside the password. */
export const TwoFactorPanel = ({ initial }: { readonly initial: OwnSecurity }) => {
  const words = useText().text.twoFactor;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [security, setSecurity] = useState(initial);
  const [step, setStep] = useState<Step>(REST);
  const [done, setDone] = useState('');
  const isOn = security.twoFactor;

  const begin = async (password: string) => {
    const secret = await run(api.beginTwoFactor(password));
    if (secret) setStep({ kind: 'joining', secret });
  };
  const confirm = async (code: string) => {
    const answer = await run(api.confirmTwoFactor(code));
    if (!answer) return;
    setSecurity({ twoFactor: true, backupCodesLeft: answer.backupCodes.length });
    setStep({ kind: 'codes', codes: answer.backupCodes });
  };
  const remove = async (password: string) => {
    if ((await run(api.removeTwoFactor(password))) === null) return;
    setSecurity({ twoFactor: false, backupCodesLeft: 0 });
    setStep(REST);
    setDone(words.removed);
  };
  return (
    <section className="sheet-panel" aria-labelledby="two-factor">
      <Title order={2} size="h3" id="two-factor">
        {words.title}{' '}
        <Badge variant="light" color={isOn ? 'jade' : 'gray'}>
          {isOn ? words.on : words.off}
        </Badge>
      </Title>
      <p className="sheet-soft">{isOn ? words.onHint(security.backupCodesLeft) : words.offHint}</p>
      <p role="status">{done}</p>
      {step.kind === 'rest' && (
        <Button
          variant="default"
          onClick={() => {
            setDone('');
            setStep({ kind: 'password' });
          }}
        >
          {isOn ? words.remove : words.begin}
        </Button>
      )}
      {step.kind === 'password' && (
        <TypedPasswordForm
          submit={isOn ? words.removeNow : words.next}
          isBusy={isBusy}
          onSubmit={(password) => void (isOn ? remove(password) : begin(password))}
          onCancel={() => setStep(REST)}
        />
      )}
      {step.kind === 'joining' && (
        <JoinPhone
          secret={step.secret}
          isBusy={isBusy}
          onConfirm={(code) => void confirm(code)}
          onCancel={() => setStep(REST)}
        />
      )}
      {step.kind === 'codes' && (
        <BackupCodes
          codes={step.codes}
          onKept={() => {
            setStep(REST);
            setDone(words.joined);
          }}
        />
      )}
      <FailureAlert failure={failure} />
    </section>
  );
};

import { Alert, Anchor } from '@mantine/core';
import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../paths.ts';
import type { Credentials } from '../api/admin-api.ts';
import { useApi } from '../api/use-api.ts';
import { hasCode, type Failure } from '../api/failure.ts';
import { useText } from '../text/use-text.ts';
import { PasskeyOffer } from '../passkeys/PasskeyOffer.tsx';
import { arrivalOf } from './arrival.ts';
import { EntryFrame } from './EntryFrame.tsx';
import { nextPage, wasSentHere } from './next-page.ts';
import { refusalOf, type SignInRefusal } from './refusal.ts';
import { SignInForm } from './SignInForm.tsx';

/** Sign-in, with one line about why somebody is here. */
export const SignInScreen = () => {
  const { text } = useText();
  const api = useApi();
  const navigate = useNavigate();
  const arrival = arrivalOf(useLocation().state);
  const [search] = useSearchParams();
  const [refusal, setRefusal] = useState<SignInRefusal>();
  const [wantsCode, setWantsCode] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const expired = wasSentHere(search) ? text.signIn.expired : null;
  const greeting = arrival === null ? expired : text.signIn[arrival.because];

  const enter = async () => {
    await navigate(nextPage(search), { replace: true });
  };
  const refuse = (failure: Failure) => setRefusal(refusalOf(failure, Date.now()));
  const signIn = async (credentials: Credentials) => {
    setBusy(true);
    const answer = await api.signIn(credentials);
    if (answer.ok) await enter();
    else {
      refuse(answer.failure);
      if (hasCode(answer.failure, 'session.code-needed')) setWantsCode(true);
    }
    setBusy(false);
  };

  return (
    <EntryFrame
      title={text.signIn.title}
      lead={text.signIn.lead}
      foot={<Anchor href={paths.home(null)}>{text.signIn.citizenPage}</Anchor>}
    >
      {greeting !== null && refusal === undefined && (
        <Alert variant="light" mb="lg" role="status">
          {greeting}
        </Alert>
      )}
      <SignInForm
        initialUsername={arrival?.username ?? ''}
        refusal={refusal}
        wantsCode={wantsCode}
        isBusy={isBusy}
        onSubmit={(credentials) => {
          void signIn(credentials);
        }}
      />
      <PasskeyOffer onSignedIn={() => void enter()} onRefused={refuse} />
    </EntryFrame>
  );
};

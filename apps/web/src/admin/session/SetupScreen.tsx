import type { LinkPurpose } from '@hailong/schema/people';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import type { Answer } from '../api/call.ts';
import { hasCode, type Failure } from '../api/failure.ts';
import { useApi } from '../api/use-api.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import type { Arrival } from './arrival.ts';
import { EntryFrame } from './EntryFrame.tsx';
import { NewPasswordForm } from './NewPasswordForm.tsx';
import { setupOf } from './set-up.ts';
import { keepToken, keptToken, tokenOfHash } from './setup-token.ts';
import { SetupDeadEnd } from './SetupDeadEnd.tsx';
import { SetupForm } from './SetupForm.tsx';

/** Redeems a one-time link, the server's own or one that an administrator gave; the token leaves the address bar at once. */
export const SetupScreen = () => {
  const { text } = useText();
  const api = useApi();
  const navigate = useNavigate();
  const location = useLocation();
  const [purpose, setPurpose] = useState<LinkPurpose | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const fresh = tokenOfHash(location.hash);
  const token = keptToken(location.state);

  useEffect(() => {
    if (token === null) return;
    let isWanted = true;
    void api.linkPurpose(token).then((answer) => {
      if (!isWanted) return;
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setPurpose(answer.value);
    });
    return () => {
      isWanted = false;
    };
  }, [api, token, attempt]);

  if (fresh !== null) return <Navigate to={adminPaths.setup} replace state={keepToken(fresh)} />;
  const isUsed = failure !== null && hasCode(failure, 'setup-link.invalid');

  const redeem = async (username: string, because: Arrival['because'], request: Promise<Answer<unknown>>) => {
    setBusy(true);
    const answer = await request;
    setBusy(false);
    if (!answer.ok) return setFailure(answer.failure);
    const arrival: Arrival = { because, username };
    return navigate(adminPaths.signIn, { replace: true, state: arrival });
  };

  const heads = {
    'first-administrator': [text.setup.title, text.setup.lead],
    invitation: [text.oneTimeLink.invitation, text.oneTimeLink.invitationLead(purpose?.officeName ?? '')],
    password: [text.oneTimeLink.password, text.oneTimeLink.passwordLead(purpose?.username ?? '')],
  } as const;
  const [title, lead] = heads[purpose?.kind ?? 'first-administrator'];

  const form = (held: string) => {
    if (purpose?.kind === 'password') {
      const username = purpose.username ?? '';
      return (
        <NewPasswordForm
          username={username}
          failure={failure}
          isBusy={isBusy}
          onSubmit={(password) => void redeem(username, 'renewed', api.setPassword(held, password))}
        />
      );
    }
    return (
      <SetupForm
        initialName={purpose?.displayName ?? ''}
        failure={failure}
        isBusy={isBusy}
        onSubmit={(draft) => {
          const setup = setupOf(draft, held);
          const because = purpose?.kind === 'invitation' ? 'joined' : 'created';
          void redeem(setup.username, because, api.setUp(setup));
        }}
      />
    );
  };

  if (token === null || isUsed) {
    return (
      <EntryFrame title={text.setup.title} lead={text.setup.lead}>
        <SetupDeadEnd reason={isUsed ? 'used' : 'noToken'} />
      </EntryFrame>
    );
  }
  if (purpose === null) {
    return (
      <EntryFrame title={text.setup.title} lead={failure === null ? text.loading : ''}>
        <FailureAlert failure={failure} />
        {failure !== null && <Button onClick={() => setAttempt(attempt + 1)}>{text.retry}</Button>}
      </EntryFrame>
    );
  }
  return (
    <EntryFrame title={title} lead={lead}>
      {form(token)}
    </EntryFrame>
  );
};

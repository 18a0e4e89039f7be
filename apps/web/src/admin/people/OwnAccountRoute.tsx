import type { Account } from '@hailong/schema/account';
import type { OwnSessions } from '@hailong/schema/people';
import { Badge, Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useLoaderData, useOutletContext } from 'react-router';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import '../look/sheet.css';
import { PasskeysPanel } from '../passkeys/PasskeysPanel.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import type { OwnAccountData } from '../loaders.ts';
import './account.css';
import { atTime } from './at-time.ts';
import { browserName } from './browser-name.ts';
import { OwnPasswordPanel } from './OwnPasswordPanel.tsx';
import { TwoFactorPanel } from './TwoFactorPanel.tsx';

/** Who one is here, and where one is signed in. */
export const OwnAccountRoute = () => {
  const { text, language } = useText();
  const words = text.accountPage;
  const account = useOutletContext<Account>();
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const loaded = useLoaderData<OwnAccountData>();
  const [{ sessions }, setSessions] = useState<OwnSessions>(loaded.sessions);
  const [done, setDone] = useState('');
  const end = async (id: string) => {
    const fresh = await run(api.endSession(id));
    if (!fresh) return;
    setSessions(fresh);
    setDone(words.ended);
  };
  return (
    <article className="sheet">
      <PageTitle page={words.title} />
      <Title order={1}>{words.title}</Title>
      <section className="sheet-panel" aria-label={account.displayName}>
        <strong>{account.displayName}</strong>
        <p>{text.account.signedInAs(account.username)}</p>
        {account.memberships.map(({ office, officeName, role }) => (
          <p key={office}>
            {officeName} · {text.roles[role]}
          </p>
        ))}
      </section>
      <OwnPasswordPanel username={account.username} onChanged={setSessions} />
      <PasskeysPanel initial={loaded.passkeys} />
      <TwoFactorPanel initial={loaded.security} />
      <section className="sheet-panel" aria-labelledby="own-sessions">
        <Title order={2} size="h3" id="own-sessions">
          {words.sessions}
        </Title>
        <p className="sheet-soft">{words.sessionsHint}</p>
        <FailureAlert failure={failure} />
        <p role="status">{done}</p>
        <ul className="sheet-list">
          {sessions.map(({ id, startedAt, lastSeenAt, browser, isThis }) => {
            const name = browserName(browser) || words.unknownBrowser;
            const started = atTime(startedAt, language);
            return (
              <li key={id} className="sheet-row">
                <div>
                  <strong>{name}</strong> {isThis && <Badge variant="light">{words.thisOne}</Badge>}
                  <div className="sheet-soft">{words.times(started, atTime(lastSeenAt, language))}</div>
                </div>
                {!isThis && (
                  <Button
                    variant="default"
                    disabled={isBusy}
                    aria-label={words.endOf(name, started)}
                    onClick={() => void end(id)}
                  >
                    {words.end}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
    </article>
  );
};

import type { IssuedLink, People, Person } from '@hailong/schema/people';
import { Badge, Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useLoaderData, useParams } from 'react-router';
import type { Answer } from '../api/call.ts';
import { useApi } from '../api/use-api.ts';
import '../look/sheet.css';
import { useConfirmed } from '../session/use-confirmed.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import { atTime } from './at-time.ts';
import { InviteForm } from './InviteForm.tsx';
import { LinkGiven } from './LinkGiven.tsx';
import { PersonForm } from './PersonForm.tsx';

interface Given {
  readonly name: string;
  readonly link: IssuedLink;
}

/** Who signs in, and as what. */
export const PeopleRoute = () => {
  const { text, language } = useText();
  const words = text.peoplePage;
  const { office = '' } = useParams();
  const api = useApi();
  const { isBusy, failure, run, confirmation } = useConfirmed();
  const [{ people, links, officers }, setPeople] = useState(useLoaderData<People>());
  const [edited, setEdited] = useState<Person | 'new' | null>(null);
  const [given, setGiven] = useState<Given | null>(null);
  const [done, setDone] = useState('');
  const taken = new Set(people.flatMap(({ officerId }) => officerId ?? []));
  const nameOf = (id: string) => officers.find((officer) => officer.id === id)?.name ?? '';

  const settle = async (make: () => Promise<Answer<People>>, said: string) => {
    const fresh = await run(make);
    if (!fresh) return;
    setPeople(fresh);
    setEdited(null);
    setDone(said);
  };
  const give = async (name: string, make: () => Promise<Answer<IssuedLink>>) => {
    const link = await run(make);
    if (!link) return;
    setEdited(null);
    setGiven({ name, link });
    await settle(() => api.people(office), '');
  };
  const about = ({ mayViewNames, officerId, username, hasTwoFactor, passkeys }: Person) =>
    [
      username,
      hasTwoFactor && words.usesCodes,
      passkeys > 0 && words.hasPasskeys(passkeys),
      mayViewNames && words.seesNames,
      officerId !== null && words.isOfficer(nameOf(officerId)),
    ]
      .filter((part) => part !== false)
      .join(' · ');

  return (
    <article className="sheet">
      <PageTitle page={text.sections.people} />
      <div className="sheet-head">
        <Title order={1}>{text.sections.people}</Title>
        <Button onClick={() => setEdited('new')}>{words.invite}</Button>
      </div>
      <p className="sheet-soft">{words.intro}</p>
      {edited === null && <FailureAlert failure={failure} />}
      <p role="status">{done}</p>
      <section className="sheet-panel" aria-label={text.sections.people}>
        <ul className="sheet-list">
          {people.map((person) => (
            <li key={person.userId} className="sheet-row">
              <div>
                <strong>{person.displayName}</strong> {person.isYou && <Badge variant="light">{words.you}</Badge>}
                <div>{text.roles[person.role]}</div>
                <div className="sheet-soft">{about(person)}</div>
              </div>
              <Button
                variant="default"
                aria-label={words.editOf(person.displayName)}
                onClick={() => {
                  setDone('');
                  setEdited(person);
                }}
              >
                {words.edit}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {links.length > 0 && (
        <section className="sheet-panel" aria-labelledby="open-links">
          <Title order={2} size="h3" id="open-links">
            {words.links}
          </Title>
          <ul className="sheet-list">
            {links.map(({ id, kind, displayName, role, createdBy, expiresAt }) => (
              <li key={id} className="sheet-row">
                <div>
                  <strong>{displayName}</strong> ({text.roles[role]}, {words.linkKinds[kind]})
                  <div className="sheet-soft">{words.linkBy(createdBy, atTime(expiresAt, language))}</div>
                </div>
                <Button
                  variant="default"
                  aria-label={words.withdrawOf(displayName)}
                  disabled={isBusy}
                  onClick={() => void settle(() => api.withdrawLink(office, id), '')}
                >
                  {words.withdraw}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Dialog
        isOpen={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === 'new' || edited === null ? words.invite : words.editOf(edited.displayName)}
      >
        {edited === 'new' && (
          <InviteForm
            officers={officers}
            taken={taken}
            isBusy={isBusy}
            onInvite={(draft) => void give(draft.displayName, () => api.invite(office, draft))}
          />
        )}
        {edited !== null && edited !== 'new' && (
          <PersonForm
            person={edited}
            officers={officers}
            taken={taken}
            isBusy={isBusy}
            onSave={(draft) => void settle(() => api.changePerson(office, edited.userId, draft), words.saved)}
            onRenew={() => void give(edited.displayName, () => api.renewPassword(office, edited.userId))}
            onResetTwoFactor={() =>
              void settle(() => api.resetTwoFactor(office, edited.userId), words.twoFactorReset(edited.displayName))
            }
            onRemove={() => void settle(() => api.removePerson(office, edited.userId), words.removed)}
          />
        )}
        <FailureAlert failure={failure} />
      </Dialog>
      <Dialog isOpen={given !== null} onClose={() => setGiven(null)} title={given ? words.given.title(given.name) : ''}>
        {given && <LinkGiven link={given.link} onDone={() => setGiven(null)} />}
      </Dialog>
      {confirmation}
    </article>
  );
};

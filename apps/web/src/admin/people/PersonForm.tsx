import type { MembershipDraft, People, Person } from '@hailong/schema/people';
import { Button, Group } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useText } from '../text/use-text.ts';
import { lacksEntry } from './membership-form.ts';
import { MembershipFields } from './MembershipFields.tsx';

interface PersonFormProps {
  readonly person: Person;
  readonly officers: People['officers'];
  readonly taken: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onSave: (draft: MembershipDraft) => void;
  readonly onRenew: () => void;
  readonly onResetTwoFactor: () => void;
  readonly onRemove: () => void;
}

/** What one person may do, and the ways in and out. */
export const PersonForm = ({
  person,
  officers,
  taken,
  isBusy,
  onSave,
  onRenew,
  onResetTwoFactor,
  onRemove,
}: PersonFormProps) => {
  const { peoplePage: words } = useText().text;
  const { role, mayViewNames, officerId } = person;
  const [draft, setDraft] = useState<MembershipDraft>({ role, mayViewNames, officerId });
  const [isTried, setTried] = useState(false);
  const [isSure, setSure] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!lacksEntry(draft)) onSave(draft);
  };
  return (
    <form className="sheet-form" onSubmit={submit} noValidate>
      {person.isYou && <p className="sheet-soft">{words.onlyOthers}</p>}
      <MembershipFields
        draft={draft}
        officers={officers}
        taken={taken}
        mayChooseRole={!person.isYou}
        isTried={isTried}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <Button type="submit" loading={isBusy}>
        {words.save}
      </Button>
      <Group>
        <Button variant="default" disabled={isBusy} onClick={onRenew}>
          {words.renew}
        </Button>
        {!person.isYou && (person.hasTwoFactor || person.passkeys > 0) && (
          <Button variant="default" disabled={isBusy} onClick={onResetTwoFactor}>
            {words.resetTwoFactor}
          </Button>
        )}
        {!person.isYou && (
          <Button
            variant={isSure ? 'filled' : 'default'}
            color="brick"
            disabled={isBusy}
            onClick={() => (isSure ? onRemove() : setSure(true))}
          >
            {isSure ? words.removeSure(person.displayName) : words.remove}
          </Button>
        )}
      </Group>
    </form>
  );
};

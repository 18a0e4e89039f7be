import type { InvitationDraft, People } from '@hailong/schema/people';
import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useText } from '../text/use-text.ts';
import { lacksEntry } from './membership-form.ts';
import { MembershipFields } from './MembershipFields.tsx';

interface InviteFormProps {
  readonly officers: People['officers'];
  readonly taken: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onInvite: (draft: InvitationDraft) => void;
}

/** Who is invited, as what. */
export const InviteForm = ({ officers, taken, isBusy, onInvite }: InviteFormProps) => {
  const { peoplePage: words } = useText().text;
  const [draft, setDraft] = useState<InvitationDraft>({
    displayName: '',
    role: 'statistician',
    mayViewNames: false,
    officerId: null,
  });
  const [isTried, setTried] = useState(false);
  const isNameless = draft.displayName.trim() === '';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isNameless && !lacksEntry(draft)) onInvite(draft);
  };
  return (
    <form className="sheet-form" onSubmit={submit} noValidate>
      <TextInput
        label={words.name}
        required
        maxLength={100}
        value={draft.displayName}
        error={isTried && isNameless && words.nameless}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, displayName: value })}
      />
      <MembershipFields
        draft={draft}
        officers={officers}
        taken={taken}
        mayChooseRole
        isTried={isTried}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <Button type="submit" loading={isBusy}>
        {words.makeLink}
      </Button>
    </form>
  );
};

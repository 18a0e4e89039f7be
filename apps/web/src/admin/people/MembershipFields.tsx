import type { MembershipDraft, People } from '@hailong/schema/people';
import { roleSchema } from '@hailong/schema/role';
import { Checkbox, NativeSelect } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { lacksEntry } from './membership-form.ts';

interface MembershipFieldsProps {
  readonly draft: MembershipDraft;
  readonly officers: People['officers'];
  /** Roster entries that are somebody else's already. */
  readonly taken: ReadonlySet<string>;
  /** False for one's own membership, of which only the roster entry can be said. */
  readonly mayChooseRole: boolean;
  readonly isTried: boolean;
  readonly onChange: (part: Partial<MembershipDraft>) => void;
}

/** Role, names grant and own roster entry. */
export const MembershipFields = ({
  draft,
  officers,
  taken,
  mayChooseRole,
  isTried,
  onChange,
}: MembershipFieldsProps) => {
  const { text } = useText();
  const words = text.peoplePage;
  const { role, mayViewNames, officerId } = draft;
  return (
    <>
      <NativeSelect
        label={words.role}
        description={words.roleHints[role]}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        disabled={!mayChooseRole}
        data={roleSchema.options.map((value) => ({ value, label: text.roles[value] }))}
        value={role}
        onChange={({ currentTarget: { value } }) => onChange({ role: roleSchema.parse(value) })}
      />
      {role === 'leader' && (
        <Checkbox
          size="md"
          label={words.grant}
          disabled={!mayChooseRole}
          checked={mayViewNames}
          onChange={({ currentTarget: { checked } }) => onChange({ mayViewNames: checked })}
        />
      )}
      <NativeSelect
        label={words.entry}
        description={words.entryHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={isTried && lacksEntry(draft) && words.entryNeeded}
        data={[
          { value: '', label: words.noEntry },
          ...officers
            .filter(({ id }) => id === officerId || !taken.has(id))
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={officerId ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ officerId: value === '' ? null : value })}
      />
    </>
  );
};

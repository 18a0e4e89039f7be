import { PASSKEY_NAME_MAX, type Passkey } from '@hailong/schema/passkey';
import { Badge, Button, Group, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { atTime } from '../people/at-time.ts';
import { focusWhenShown } from '../session/focus-when-shown.ts';
import { useText } from '../text/use-text.ts';

interface PasskeyRowProps {
  readonly passkey: Passkey;
  readonly isBusy: boolean;
  readonly onRename: (name: string) => Promise<boolean>;
  readonly onRemove: () => void;
}

/** rest ─"Đổi tên"─► typing ─saved─► rest; rest ─"Gỡ"─► sure? ─again─► gone */
export const PasskeyRow = ({ passkey, isBusy, onRename, onRemove }: PasskeyRowProps) => {
  const { text, language } = useText();
  const words = text.passkeys;
  const { name, host, use, addedAt, lastUsedAt } = passkey;
  const [typed, setTyped] = useState<string | null>(null);
  const [isSure, setSure] = useState(false);
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed !== null && (await onRename(typed.trim()))) setTyped(null);
  };
  if (typed !== null) {
    return (
      <li className="sheet-row">
        <form className="sheet-form account-form" onSubmit={(event) => void save(event)}>
          <TextInput
            ref={focusWhenShown}
            label={words.name}
            value={typed}
            maxLength={PASSKEY_NAME_MAX}
            onChange={({ currentTarget: { value } }) => setTyped(value)}
          />
          <Group>
            <Button type="submit" loading={isBusy} disabled={typed.trim() === ''}>
              {words.save}
            </Button>
            <Button variant="default" onClick={() => setTyped(null)}>
              {text.cancel}
            </Button>
          </Group>
        </form>
      </li>
    );
  }
  const added = atTime(addedAt, language);
  const times = lastUsedAt === null ? words.unused(added) : words.used(added, atTime(lastUsedAt, language));
  return (
    <li className="sheet-row">
      <div>
        <strong>{name}</strong>{' '}
        {use === 'nowhere' && (
          <Badge variant="light" color="amber">
            {words.dead}
          </Badge>
        )}
        <div className="sheet-soft">{times}</div>
        {use !== 'here' && <div className="sheet-soft">{words.uses[use](host)}</div>}
      </div>
      <Group>
        {!isSure && (
          <Button variant="default" disabled={isBusy} aria-label={words.renameOf(name)} onClick={() => setTyped(name)}>
            {words.rename}
          </Button>
        )}
        <Button
          variant={isSure ? 'filled' : 'default'}
          color="brick"
          disabled={isBusy}
          aria-label={isSure ? words.removeSure(name) : words.removeOf(name)}
          onClick={() => (isSure ? onRemove() : setSure(true))}
        >
          {isSure ? words.removeSure(name) : words.remove}
        </Button>
      </Group>
    </li>
  );
};

import { PASSKEY_NAME_MAX, type OwnPasskeys } from '@hailong/schema/passkey';
import { Button, Group, TextInput, Title } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Answer } from '../api/call.ts';
import { useApi } from '../api/use-api.ts';
import { browserName } from '../people/browser-name.ts';
import { focusWhenShown } from '../session/focus-when-shown.ts';
import { useConfirmed } from '../session/use-confirmed.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import { hasPasskeys, makePasskey } from './ask-device.ts';
import { PasskeyRow } from './PasskeyRow.tsx';

/** closed ─"Thêm"─► naming ─device says yes─► closed, one more in the list */
export const PasskeysPanel = ({ initial }: { readonly initial: OwnPasskeys }) => {
  const { text } = useText();
  const words = text.passkeys;
  const api = useApi();
  const { isBusy, failure, run, confirmation } = useConfirmed();
  const [own, setOwn] = useState(initial);
  const [name, setName] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const canAsk = hasPasskeys(globalThis.location.hostname);

  const settle = async (make: () => Promise<Answer<OwnPasskeys>>, then: string): Promise<boolean> => {
    setSaid('');
    const fresh = await run(make);
    if (fresh === null) return false;
    setOwn(fresh);
    setSaid(then);
    return true;
  };
  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    setSaid('');
    const creation = await run(() => api.beginPasskey());
    if (creation === null || name === null) return;
    const credential = await makePasskey(creation);
    if (typeof credential === 'string') return setSaid(words.obstacles[credential]);
    if (await settle(() => api.addPasskey({ name: name.trim(), credential }), words.added)) setName(null);
  };
  return (
    <section className="sheet-panel" aria-labelledby="passkeys">
      <Title order={2} size="h3" id="passkeys">
        {words.title}
      </Title>
      <p className="sheet-soft">{words.hint}</p>
      {own.passkeys.length > 0 ? (
        <ul className="sheet-list" aria-labelledby="passkeys">
          {own.passkeys.map((passkey) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              isBusy={isBusy}
              onRename={(next) => settle(() => api.renamePasskey(passkey.id, next), words.renamed)}
              onRemove={() => void settle(() => api.removePasskey(passkey.id), words.removed)}
            />
          ))}
        </ul>
      ) : (
        own.possible && canAsk && <p>{words.none}</p>
      )}
      <p role="status">{said}</p>
      {!own.possible && <p>{words.impossible}</p>}
      {own.possible && !canAsk && <p>{words.noBrowser}</p>}
      {own.possible && canAsk && name === null && (
        <Button variant="default" onClick={() => setName(browserName(globalThis.navigator.userAgent))}>
          {words.add}
        </Button>
      )}
      {name !== null && (
        <form className="sheet-form account-form" onSubmit={(event) => void add(event)}>
          <TextInput
            ref={focusWhenShown}
            label={words.name}
            description={words.nameHint}
            value={name}
            maxLength={PASSKEY_NAME_MAX}
            onChange={({ currentTarget: { value } }) => setName(value)}
          />
          <Group>
            <Button type="submit" loading={isBusy} disabled={name.trim() === ''}>
              {words.addNow}
            </Button>
            <Button variant="default" onClick={() => setName(null)}>
              {text.cancel}
            </Button>
          </Group>
        </form>
      )}
      <FailureAlert failure={failure} />
      {confirmation}
    </section>
  );
};

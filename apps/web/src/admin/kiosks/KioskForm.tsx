import { kioskPinSchema, type FleetKiosk, type KioskFleet, type PairingCode } from '@hailong/schema/kiosk';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';

interface KioskFormProps {
  readonly fleet: KioskFleet;
  /** Null for a new one. */
  readonly kiosk: FleetKiosk | null;
  /** A new kiosk comes with its first pairing code. */
  readonly onSaved: (name: string, code: PairingCode | null) => void;
  readonly onCancel: () => void;
}

/** Name, counter and PIN of a tablet. */
export const KioskForm = ({ fleet, kiosk, onSaved, onCancel }: KioskFormProps) => {
  const { text } = useText();
  const words = text.kiosksPage;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [name, setName] = useState(kiosk?.name ?? '');
  const [counterId, setCounterId] = useState(kiosk?.counterId ?? '');
  const [pin, setPin] = useState('');
  const [isTried, setTried] = useState(false);
  const isNameless = name.trim() === '';
  const isPinWrong = pin !== '' && !kioskPinSchema.safeParse(pin).success;

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isNameless || isPinWrong) return;
    const { slug } = fleet.office;
    const values = { name, counterId: counterId === '' ? null : counterId };
    if (kiosk === null) {
      const code = await run(api.createKiosk(slug, { ...values, pin: pin === '' ? null : pin }));
      if (code) onSaved(name.trim(), code);
      return;
    }
    const saved = await run(api.changeKiosk(slug, kiosk.id, { ...values, ...(pin === '' ? {} : { pin }) }));
    if (saved) onSaved(name.trim(), null);
  };

  return (
    <form className="kiosk-form" onSubmit={(event) => void save(event)} noValidate>
      <TextInput
        label={words.name}
        description={words.nameHint}
        required
        maxLength={60}
        value={name}
        error={isTried && isNameless && words.nameless}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <NativeSelect
        label={words.counter}
        description={words.counterHint}
        value={counterId}
        onChange={({ currentTarget: { value } }) => setCounterId(value)}
        data={[
          { value: '', label: words.noCounter },
          ...fleet.counters.map((desk) => ({ value: desk.id, label: desk.name })),
        ]}
      />
      <TextInput
        label={words.pin}
        description={kiosk?.hasPin === true ? words.pinKept : words.pinHint}
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        value={pin}
        error={isTried && isPinWrong && words.pinWrong}
        onChange={({ currentTarget: { value } }) => setPin(value)}
      />
      <FailureAlert failure={failure} more={failure?.kind === 'problem' ? failure.detail : null} />
      <Group>
        <Button type="submit" loading={isBusy}>
          {kiosk === null ? words.create : words.save}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {text.cancel}
        </Button>
      </Group>
    </form>
  );
};

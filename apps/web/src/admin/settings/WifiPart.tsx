import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import { Part } from './Part.tsx';
import type { PartProps } from './part-props.ts';

const FAULTS = ['wifi-name-missing', 'wifi-name-too-long', 'wifi-password-too-short', 'wifi-named-twice'] as const;
const MOST = 10;

/** Networks for citizens; the password is shown because the poster shows it too. */
export const WifiPart = ({ draft, faults, set }: PartProps) => {
  const words = useText().text.settingsPage.wifi;
  const { wifi } = draft.settings;
  const change = (place: number, part: Partial<(typeof wifi)[number]>) =>
    set({ wifi: wifi.map((network, other) => (other === place ? { ...network, ...part } : network)) });
  return (
    <Part title={words.title} intro={words.intro} faults={FAULTS.filter((fault) => faults.has(fault))}>
      {wifi.length === 0 && <p>{words.empty}</p>}
      {wifi.map(({ ssid, password }, place) => (
        // The place is what a network is known by while its name is typed.
        // oxlint-disable-next-line react/no-array-index-key
        <div className="wifi-row" key={place}>
          <TextInput
            label={words.name(place + 1)}
            maxLength={32}
            value={ssid}
            onChange={({ currentTarget: { value } }) => change(place, { ssid: value })}
          />
          <TextInput
            label={words.password(place + 1)}
            maxLength={63}
            placeholder={words.passwordHint}
            value={password}
            autoComplete="off"
            spellCheck={false}
            onChange={({ currentTarget: { value } }) => change(place, { password: value })}
          />
          <ActionIcon
            variant="subtle"
            size={44}
            aria-label={words.remove(ssid || words.name(place + 1))}
            onClick={() => set({ wifi: wifi.filter((_network, other) => other !== place) })}
          >
            <IconTrash size="1.25rem" aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {wifi.length < MOST && (
        <Button variant="default" onClick={() => set({ wifi: [...wifi, { ssid: '', password: '' }] })}>
          {words.add}
        </Button>
      )}
    </Part>
  );
};

import type { FleetKiosk, KioskFleet } from '@hailong/schema/kiosk';
import { Alert, Badge, Button, Group, Title } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { KioskDays } from './KioskDays.tsx';
import { KioskFacts } from './KioskFacts.tsx';
import { KioskWarnings } from './KioskWarnings.tsx';
import { warningsOf } from './kiosk-warnings.ts';

interface KioskCardProps {
  readonly kiosk: FleetKiosk;
  readonly fleet: KioskFleet;
  /** Rename, move, revoke: an administrator's. */
  readonly mayKeep: boolean;
  readonly isBusy: boolean;
  readonly onPair: () => void;
  readonly onEdit: () => void;
  readonly onRevoke: () => void;
}

const COLOURS = { unpaired: 'gray', paired: 'jade', revoked: 'brick' } as const;

/** One tablet: how it is, what it holds, what can be done about it. */
export const KioskCard = ({ kiosk, fleet, mayKeep, isBusy, onPair, onEdit, onRevoke }: KioskCardProps) => {
  const { text } = useText();
  const words = text.kiosksPage;
  const [isAsking, setAsking] = useState(false);
  const { id, name, state, counterId } = kiosk;
  const counter = fleet.counters.find((desk) => desk.id === counterId)?.name ?? words.noCounter;
  return (
    <li className="kiosk-card" aria-labelledby={`kiosk-${id}`}>
      <div className="kiosk-head">
        <div className="kiosk-title">
          <Title order={2} size="h3" id={`kiosk-${id}`}>
            {name}
          </Title>
          <p className="kiosk-soft">{counter}</p>
        </div>
        <Badge variant="light" color={COLOURS[state]}>
          {words.states[state]}
        </Badge>
      </div>
      <KioskWarnings warnings={warningsOf(kiosk, fleet)} />
      {state !== 'unpaired' && <KioskFacts kiosk={kiosk} fleet={fleet} />}
      {state !== 'unpaired' && <KioskDays kiosk={kiosk} />}
      {isAsking ? (
        <Alert color="brick" variant="light" title={words.revokeOf(name)}>
          <p>{words.revokeAsk}</p>
          <Group mt="sm">
            <Button color="brick" loading={isBusy} onClick={onRevoke}>
              {words.revokeNow}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {text.cancel}
            </Button>
          </Group>
        </Alert>
      ) : (
        <div className="kiosk-tools">
          <Button
            variant={state === 'paired' ? 'default' : 'filled'}
            aria-label={words.pairOf(name)}
            loading={isBusy}
            onClick={onPair}
          >
            {words.pair}
          </Button>
          {mayKeep && (
            <Button variant="default" aria-label={words.editOf(name)} onClick={onEdit}>
              {words.edit}
            </Button>
          )}
          {mayKeep && state !== 'revoked' && (
            <Button variant="subtle" color="brick" aria-label={words.revokeOf(name)} onClick={() => setAsking(true)}>
              {words.revoke}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};

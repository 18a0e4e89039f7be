import type { Account } from '@hailong/schema/account';
import type { FleetKiosk, KioskFleet, PairingCode } from '@hailong/schema/kiosk';
import { mayKeepKiosks } from '@hailong/schema/role';
import { Button, Group, Title } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useLoaderData, useOutletContext } from 'react-router';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import { ImportQueue } from './ImportQueue.tsx';
import { KioskCard } from './KioskCard.tsx';
import { KioskForm } from './KioskForm.tsx';
import { PairingPanel } from './PairingPanel.tsx';
import { pairingState } from './pairing-state.ts';
import './kiosks.css';

/** How often the page looks whether the tablet has used its code. */
const LOOK_MS = 3_000;

interface Pairing {
  readonly name: string;
  readonly code: PairingCode;
}

/** The tablets of an office: pair, look after, revoke; and what each gave against what arrived. */
export const KiosksRoute = () => {
  const { text, language } = useText();
  const words = text.kiosksPage;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [fleet, setFleet] = useState(useLoaderData<KioskFleet>());
  const [edited, setEdited] = useState<FleetKiosk | 'new' | null>(null);
  const [pairing, setPairing] = useState<Pairing | null>(null);
  const [done, setDone] = useState('');
  const { slug } = fleet.office;
  const { memberships } = useOutletContext<Account>();
  const membership = memberships.find(({ office }) => office === slug);
  const mayKeep = membership !== undefined && mayKeepKiosks(membership);
  const inUse = fleet.kiosks.filter(({ state }) => state !== 'revoked');
  const revoked = fleet.kiosks.filter(({ state }) => state === 'revoked');
  const standing = pairing === null ? null : pairingState(pairing.code, fleet);

  const look = useCallback(async () => {
    const answer = await api.kiosks(slug);
    if (answer.ok) setFleet(answer.value);
  }, [api, slug]);
  useEffect(() => {
    if (standing !== 'waiting') return undefined;
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [standing, look]);

  const pair = async (id: string, name: string) => {
    const code = await run(api.givePairingCode(slug, id));
    if (!code) return;
    await look();
    setPairing({ name, code });
  };
  const revoke = async ({ id, name }: FleetKiosk) => {
    if (!(await run(api.revokeKiosk(slug, id)))) return;
    setDone(words.revoked(name));
    await look();
  };
  const card = (kiosk: FleetKiosk) => (
    <KioskCard
      key={`${kiosk.id} ${kiosk.state}`}
      kiosk={kiosk}
      fleet={fleet}
      mayKeep={mayKeep}
      isBusy={isBusy}
      onPair={() => void pair(kiosk.id, kiosk.name)}
      onEdit={() => setEdited(kiosk)}
      onRevoke={() => void revoke(kiosk)}
    />
  );
  const asOf = new Date(fleet.now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });

  return (
    <article className="kiosks">
      <PageTitle page={text.sections.kiosks} />
      <div className="kiosk-head">
        <Title order={1}>{text.sections.kiosks}</Title>
        <Group>
          <Button variant="default" onClick={() => void look()}>
            {words.refresh}
          </Button>
          {mayKeep && <Button onClick={() => setEdited('new')}>{words.add}</Button>}
        </Group>
      </div>
      <p className="kiosk-soft">{words.lead}</p>
      <FailureAlert failure={failure} />
      <p className="kiosk-soft" role="status">
        {words.asOf(asOf)} {done}
      </p>
      {inUse.length === 0 && <p>{mayKeep ? words.empty : words.emptyForStaff}</p>}
      <ul className="kiosk-list">{inUse.map(card)}</ul>
      {revoked.length > 0 && (
        <details>
          <summary>{words.revokedOnes(revoked.length)}</summary>
          <ul className="kiosk-list">{revoked.map(card)}</ul>
        </details>
      )}
      {mayKeep && <ImportQueue office={slug} onDone={() => void look()} />}
      <Dialog
        isOpen={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === 'new' || edited === null ? words.add : words.editOf(edited.name)}
      >
        {edited !== null && (
          <KioskForm
            fleet={fleet}
            kiosk={edited === 'new' ? null : edited}
            onCancel={() => setEdited(null)}
            onSaved={(name, code) => {
              setEdited(null);
              setDone(words.saved(name));
              void look().then(() => code && setPairing({ name, code }));
            }}
          />
        )}
      </Dialog>
      <Dialog isOpen={pairing !== null} onClose={() => setPairing(null)} title={words.code.title(pairing?.name ?? '')}>
        {pairing !== null && standing !== null && (
          <PairingPanel
            {...pairing}
            state={standing}
            isBusy={isBusy}
            onAgain={() => void pair(pairing.code.kioskId, pairing.name)}
            onClose={() => setPairing(null)}
          />
        )}
      </Dialog>
    </article>
  );
};

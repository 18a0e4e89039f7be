import { v4 as uuid } from 'uuid';
import { browserFetch } from '../../api-client/exchange.ts';
import { warmPhotos } from '../catalogue/warm-photos.ts';
import { probeStorage } from '../database/probe-storage.ts';
import { startStored } from '../start-stored.ts';
import { httpLine } from '../sync/http-line.ts';
import { listenForWakeUps } from '../sync/wake-ups.ts';
import { createKiosk } from './create-kiosk.ts';
import type { Kiosk } from './kiosk.ts';
import { createKioskStorage } from './kiosk-database.ts';
import { readCondition } from './read-condition.ts';
import { prepareSealing } from './seal-rating.ts';

/** Calls `then` whenever the last waiting rating has left. */
const whenDrained = ({ queue }: Kiosk, then: () => void): void => {
  let before = 0;
  queue.subscribe(() => {
    const { waiting } = queue.state();
    if (waiting === 0 && before > 0) then();
    before = waiting;
  });
};

/**
 * Opens what this tablet keeps, starts sending and keeps in contact with the server. null: this browser cannot keep anything,
 * so it cannot be a kiosk.
 */
export const startKiosk = async (): Promise<Kiosk | null> => {
  const storage = createKioskStorage();
  if (!(await probeStorage(storage, uuid()))) {
    storage.close();
    return null;
  }
  const kiosk = await createKiosk({
    storage,
    startQueue: (store, line) => startStored(storage, store, line),
    send: browserFetch,
    now: httpLine.now,
    condition: readCondition,
    appVersion: __APP_VERSION__,
  });
  const contact = (): void => void kiosk.contact();
  let shown = kiosk.state().catalogue;
  kiosk.subscribe(() => {
    const { catalogue } = kiosk.state();
    if (catalogue && catalogue !== shown) void warmPhotos(catalogue);
    shown = catalogue;
  });
  whenDrained(kiosk, contact);
  listenForWakeUps(contact);
  // On plain http this cannot be fetched again once the network is gone.
  await prepareSealing().catch(() => undefined);
  contact();
  return kiosk;
};

import { Dexie } from 'dexie';
import { createDeviceStorage, type DeviceStorage } from '../database/device-storage.ts';
import { createKioskStorage, KIOSK_DATABASE_NAME } from '../kiosk/kiosk-database.ts';
import { createKioskMemory } from '../kiosk/kiosk-memory.ts';
import { createDeviceQueue } from '../queue/device-queue.ts';
import { createDrain, type Line } from './drain.ts';
import { httpLine } from './http-line.ts';
import { keyedLine } from './keyed-line.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openTabNews } from './tab-news.ts';

const drainStorage = async (storage: DeviceStorage, lineOf: () => Promise<Line>): Promise<void> => {
  const news = openTabNews(() => undefined);
  try {
    const queue = createDeviceQueue(storage);
    const drain = createDrain({ ...(await lineOf()), queue, onProgress: () => news.tell() });
    const met = await oneAtATime(storage)(drain, false);
    const { waiting } = await queue.count();
    if (waiting > 0)
      throw new Error(`${waiting} still waiting: ${met === 'busy' ? 'a page is sending' : (met?.met ?? '')}`);
  } finally {
    news.close();
    storage.close();
  }
};

const drainKiosk = async (): Promise<void> => {
  if (!(await Dexie.exists(KIOSK_DATABASE_NAME))) return;
  const storage = createKioskStorage();
  await drainStorage(storage, async () => {
    const pairing = await createKioskMemory(storage).read('pairing');
    return keyedLine(() => pairing?.key ?? null, httpLine.now);
  });
};

/**
 * One attempt for the service worker, with the same parts as a page's loop, for what this device holds as a phone and what it
 * holds as a kiosk. Rejects while something is still waiting, which tells the browser to try again later; that is best effort,
 * the next opening of the page does the rest.
 */
export const drainInBackground = async (): Promise<void> => {
  // One after the other: they share the right to send.
  const asPhone = drainStorage(createDeviceStorage(), async () => Promise.resolve(httpLine));
  const [phone] = await Promise.allSettled([asPhone]);
  await drainKiosk();
  if (phone.status === 'rejected') throw phone.reason;
};

import { dayOf } from '@hailong/schema/day';
import { authorized } from '../../api-client/authorized.ts';
import type { Fetch } from '../../api-client/exchange.ts';
import { fetchCatalogue } from '../../api-client/fetch-catalogue.ts';
import { pairKiosk } from '../../api-client/pair-kiosk.ts';
import { reportContact } from '../../api-client/report-contact.ts';
import type { DeviceStorage } from '../database/device-storage.ts';
import { createDeviceQueue } from '../queue/device-queue.ts';
import type { RatingStore } from '../queue/rating-store.ts';
import { NotRecorded, type RatingQueue } from '../rating-queue.ts';
import type { Line } from '../sync/drain.ts';
import { keyedLine } from '../sync/keyed-line.ts';
import { asRefusal } from './as-refusal.ts';
import { checkPin } from './check-pin.ts';
import { describeContact } from './describe-contact.ts';
import { exportWaiting } from './export-waiting.ts';
import { enqueueGiven, readGiven } from './given.ts';
import type { DeviceCondition, Kiosk, KioskState, Pairing, PairingResult, Refusal } from './kiosk.ts';
import { isKioskCatalogue } from './is-kiosk-catalogue.ts';
import { createKioskMemory } from './kiosk-memory.ts';
import { oneRun } from './one-run.ts';
import { sealRating } from './seal-rating.ts';

interface Parts {
  readonly storage: DeviceStorage;
  /** Starts sending what the store holds. */
  readonly startQueue: (store: RatingStore, line: Line) => RatingQueue;
  readonly send: Fetch;
  /** Milliseconds, device clock. */
  readonly now: () => number;
  readonly condition: () => Promise<DeviceCondition>;
  readonly appVersion: string;
}

/**
 *              pair(code)               contact, catalogue
 *   unpaired ─────────────► paired ◄──────────────────────► the server
 *                              │  ▲
 *        401 unknown, revoked  ▼  │  the key is good again, or another pair(code)
 *                            refused   (what waits is still sent)
 *
 * Everything it knows it has from the disk first, so that it opens in flight mode.
 */
export const createKiosk = async (parts: Parts): Promise<Kiosk> => {
  const { storage, startQueue, send, now, condition, appVersion } = parts;
  const memory = createKioskMemory(storage);
  const listeners = new Set<() => void>();
  const pairing = await memory.read('pairing');
  const kept = await memory.read('catalogue');
  // Of an earlier pairing, when the first contact of this one has not come through yet.
  const saved = kept?.catalogue.kiosk.id === pairing?.kioskId ? kept : null;
  let etag = saved?.etag ?? null;
  let state: KioskState = {
    pairing,
    catalogue: saved?.catalogue ?? null,
    refusal: await memory.read('refusal'),
    choice: await memory.read('choice'),
    moved: await memory.read('moved'),
    sound: (await memory.read('sound')) ?? false,
    lastContactAt: await memory.read('last-contact'),
  };
  const change = (changes: Partial<KioskState>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };

  const key = (): string | null => state.pairing?.key ?? null;
  const sendWithKey = authorized(key, send);
  const timeZone = (): string => state.catalogue?.office.timeZone ?? 'Asia/Ho_Chi_Minh';
  const store: RatingStore = {
    ...createDeviceQueue(storage),
    enqueue: async (rating) => enqueueGiven(storage, rating, timeZone()),
  };
  const queue = startQueue(store, keyedLine(key, now, send));

  /** An answer to an earlier key says nothing about this one. */
  const isStill = (asked: Pairing): boolean => state.pairing === asked;

  const refuse = async (asked: Pairing, refusal: Refusal | null): Promise<void> => {
    if (state.refusal === refusal) return;
    await memory.keep('refusal', refusal);
    if (isStill(asked)) change({ refusal });
    else await memory.keep('refusal', state.refusal);
  };

  const refresh = async (): Promise<void> => {
    const { pairing: asked } = state;
    if (!asked) return;
    const answer = await fetchCatalogue(asked.office, etag, sendWithKey);
    if (!isStill(asked)) return;
    if (answer.kind === 'problem') {
      const refusal = asRefusal(answer.code);
      if (refusal) await refuse(asked, refusal);
    } else if (answer.kind === 'changed' && isKioskCatalogue(answer.catalogue)) {
      await memory.keep('catalogue', { catalogue: answer.catalogue, etag: answer.etag });
      if (!isStill(asked)) return;
      ({ etag } = answer);
      change({ catalogue: answer.catalogue });
      await refuse(asked, null);
    } else if (answer.kind === 'unchanged') {
      await refuse(asked, null);
    }
  };

  const report = async (): Promise<void> => {
    const facts = {
      now: now(),
      appVersion,
      counts: await store.count(),
      given: await readGiven(storage),
      condition: await condition(),
    };
    const { pairing: asked } = state;
    if (!asked) return;
    const answer = await reportContact(asked.office, describeContact(facts), sendWithKey);
    if (!isStill(asked)) return;
    if (answer.kind === 'problem') {
      const refusal = asRefusal(answer.code);
      if (refusal) await refuse(asked, refusal);
    } else if (answer.kind === 'answered') {
      await memory.keep('last-contact', now());
      change({ lastContactAt: now() });
    }
  };

  /** One at a time: a slow answer must not overtake a newer one. */
  const contact = oneRun(async () => {
    try {
      await refresh();
      await report();
    } catch {
      // The disk failed; the next contact tries again.
    }
  });

  const pair = async (code: string): Promise<PairingResult> => {
    const answer = await pairKiosk(code, send);
    if (answer.kind === 'problem') return answer.code === 'rate.limited' ? 'limited' : 'code-unknown';
    if (answer.kind !== 'answered') return answer.kind;
    const { key: secret, office, kiosk } = answer.body;
    const fresh = { key: secret, office, kioskId: kiosk.id, name: kiosk.name };
    try {
      await memory.keep('pairing', fresh);
      await memory.keep('refusal', null);
      await memory.keep('choice', null);
      await memory.keep('moved', null);
    } catch {
      return 'not-kept';
    }
    // What an earlier pairing showed says nothing about this one.
    etag = null;
    change({ pairing: fresh, catalogue: null, refusal: null, choice: null, moved: null });
    // One that is under way asks with the earlier key.
    await contact.anew();
    return 'paired';
  };

  return {
    queue,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    pair,
    async submit(rating) {
      const { catalogue } = state;
      if (!catalogue) throw new NotRecorded('Not paired');
      try {
        return await queue.submit(catalogue.office.slug, await sealRating(rating, catalogue.sealingKey));
      } catch (error) {
        throw error instanceof NotRecorded ? error : new NotRecorded('Not sealed', { cause: error });
      }
    },
    async choose(choice) {
      await memory.keep('choice', choice);
      change({ choice });
    },
    async move(moved) {
      await memory.keep('moved', moved);
      await memory.keep('choice', null);
      change({ moved, choice: null });
    },
    async setSound(sound) {
      await memory.keep('sound', sound);
      change({ sound });
    },
    checkPin: async (pin) => checkPin(memory, state.catalogue?.kiosk.pin ?? null, pin, now),
    condition,
    async given() {
      const days = await readGiven(storage);
      const total = Object.values(days).reduce((sum, day) => sum + day, 0);
      return { today: days[dayOf(now(), timeZone())] ?? 0, total };
    },
    exportWaiting: async () => state.pairing && exportWaiting(storage, state.pairing, now()),
    contact: contact.join,
  };
};

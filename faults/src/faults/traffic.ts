import { setTimeout as sleep } from 'node:timers/promises';
import type { History } from '../history.ts';
import type { Random } from '../random.ts';
import { turnOnPhone, type Phone } from '../real/phones.ts';

const SENDERS = 4;

interface Traffic {
  readonly phones: readonly Phone[];
  readonly stop: () => Promise<void>;
}

/** Thousands of refusals within a minute would meet the ceiling of an address, which lasts longer than any trouble here. */
const MOMENT_MS = 50;

/** Phones that rate and send as fast as they can, and wait a moment whenever something is in the way. */
export const startTraffic = (port: number, history: History, random: Random): Traffic => {
  const phones = Array.from({ length: SENDERS }, () => turnOnPhone(port, history, random));
  const stopping = new AbortController();
  const running = phones.map(async (phone) => {
    while (!stopping.signal.aborted) {
      await phone.rate();
      if ((await phone.send()) !== null) await sleep(MOMENT_MS);
    }
  });
  return {
    phones,
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
};

/** What still waits when everything works again and each phone has tried three times. */
export const drained = async (phones: readonly Phone[]): Promise<string[]> => {
  for (let attempt = 0; attempt < 3; attempt += 1) await Promise.all(phones.map((phone) => phone.send()));
  const left = (await Promise.all(phones.map((phone) => phone.waiting()))).reduce((sum, waiting) => sum + waiting, 0);
  return left === 0 ? [] : [`stuck: ${left} still waiting`];
};

const RECOVERY_MS = 15_000;

/** The same, as long as a server may take to find back to itself, or as long as is said. */
export const recovers = async (phones: readonly Phone[], withinMs = RECOVERY_MS): Promise<string[]> => {
  const end = Date.now() + withinMs;
  let found = await drained(phones);
  while (found.length > 0 && Date.now() < end) {
    await sleep(200);
    found = await drained(phones);
  }
  return found;
};

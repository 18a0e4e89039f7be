// A whole office at once: every phone of a full hall opens the page and rates within a minute, all behind one address.
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { ratingToSend } from '../ingest/ratings-to-send.ts';
import { peakMemoryMiB } from '../measure/process-use.ts';
import { countAnswers } from './answers.ts';
import type { PhoneParts } from './bundled-phone.ts';
import { firstVisitFiles } from './first-visit-files.ts';
import { openPage } from './open-page.ts';
import { openPhoneWire } from './phone-wire.ts';
import { planVisits, type PhoneKind, type Visit } from './plan-visits.ts';
import { expectStored, OFFICE, startProduct } from './product.ts';
import { turnOnPhone } from './turn-on-phone.ts';

const PHONES = 500;
/** As many as browsers open to one server. */
const CONNECTIONS_PER_PHONE = 6;

/** One phone's visit, in ms. */
export interface Visited {
  readonly kind: PhoneKind;
  readonly page: number;
  /** From the last tap until the server's word that it is stored, with every try before. */
  readonly rating: number;
  readonly bytes: number;
}

export interface WholeOffice {
  readonly visits: readonly Visited[];
  /** From the first phone's arrival until the last rating is stored. */
  readonly seconds: number;
  readonly requests: number;
  readonly filesPerPhone: number;
  /** Answers that asked a phone to come again. No other refusal is possible: it would have been thrown. */
  readonly unavailable: number;
  readonly serverMiB: number;
}

export const wholeOffice = async (dataDir: string, parts: PhoneParts, milliseconds: number): Promise<WholeOffice> => {
  await using opened = new AsyncDisposableStack();
  // No proxy is trusted: to the server all phones are one address, as behind an office's router.
  const product = await startProduct(dataDir);
  opened.defer(() => product.stop());
  const files = await firstVisitFiles(product.origin, OFFICE);
  const answers = countAnswers();
  const ids: string[] = [];

  const visit = async ({ place, kind, faults, arrives, thinks }: Visit): Promise<Visited> => {
    await sleep(arrives);
    const wire = await openPhoneWire(Number(new URL(product.origin).port), faults);
    const dispatcher = new Pool(wire.origin, { connections: CONNECTIONS_PER_PHONE });
    try {
      const page = await openPage(dispatcher, wire.origin, files, answers);
      await sleep(thinks);
      const rating = ratingToSend(place);
      ids.push(rating.id);
      const begin = performance.now();
      const line = { origin: wire.origin, dispatcher, onAnswer: () => undefined };
      await turnOnPhone(parts, OFFICE, line, answers).give([rating]);
      const took = performance.now() - begin;
      return { kind, page: page.usableAfter, rating: took, bytes: await page.kept };
    } finally {
      await dispatcher.destroy();
      await wire.close();
    }
  };

  const begin = performance.now();
  const visits = await Promise.all(planVisits(PHONES, milliseconds).map(visit));
  const seconds = (performance.now() - begin) / 1000;
  await expectStored(product.sql, ids);
  if (answers.limited() > 0) throw new Error(`${answers.limited()} requests of honest phones were refused.`);
  return {
    visits,
    seconds,
    requests: answers.total(),
    filesPerPhone: 1 + files.beforeTap.length + files.afterwards.length,
    unavailable: answers.unavailable(),
    serverMiB: peakMemoryMiB(product.pid),
  };
};

// A province's month on one evening: every device of every office has a network again in the same moment.
import { randomUUID } from 'node:crypto';
import { apiPaths } from '@hailong/schema/api-paths';
import { monthBounds, monthOf } from '@hailong/schema/month';
import type { ShownReport } from '@hailong/schema/monthly-report';
import type { OfficerRating } from '@hailong/schema/rating';
import { Pool } from 'undici';
import { ratingToSend } from '../ingest/ratings-to-send.ts';
import { addAdministrator, signInAdministrator } from '../measure/administrator.ts';
import { peakMemoryMiB, treeCpuSeconds } from '../measure/process-use.ts';
import { addOffices, officeNames } from '../measure/add-offices.ts';
import { countAnswers } from './answers.ts';
import type { PhoneParts } from './bundled-phone.ts';
import { expectStored, OFFICE, startProduct } from './product.ts';
import { differenceOf } from './recount.ts';
import { turnOnPhone } from './turn-on-phone.ts';

const OFFICES = 65;
const DEVICES_PER_OFFICE = 10;
const RATINGS_PER_DEVICE = 100;
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

export interface Province {
  readonly offices: number;
  readonly devices: number;
  readonly ratings: number;
  readonly seconds: number;
  /** ms of each answered request. */
  readonly latencies: readonly number[];
  readonly requests: number;
  /** Answers that asked a device to come again. */
  readonly later: number;
  readonly serverMiB: number;
  /** ms of the server for each rating. */
  readonly cpuEach: number;
}

interface Device {
  readonly office: string;
  readonly address: string;
  readonly ratings: readonly OfficerRating[];
}

/** Each with its share of the office's ratings, spread over the month until now. */
const devicesOf = (offices: readonly string[], since: number, now: number): readonly Device[] =>
  offices.flatMap((office, place) =>
    Array.from({ length: DEVICES_PER_OFFICE }, (_device, device) => ({
      office,
      // Each office has an address of its own.
      address: `10.1.${place}.1`,
      ratings: Array.from({ length: RATINGS_PER_DEVICE }, (_rating, rating) => ({
        ...ratingToSend(device + rating),
        id: randomUUID(),
        ratedAt: new Date(since + ((now - since) * (rating + 0.5)) / RATINGS_PER_DEVICE).toISOString(),
      })),
    })),
  );

export const province = async (dataDir: string, parts: PhoneParts): Promise<Province> => {
  await using opened = new AsyncDisposableStack();
  const product = await startProduct(dataDir, { TRUSTED_PROXIES: '127.0.0.1' });
  opened.defer(() => product.stop());
  await addAdministrator(product.databaseUrl, OFFICE);
  await addOffices(product.sql, OFFICE, OFFICES);
  const now = Date.now();
  const month = monthOf(now, TIME_ZONE);
  const devices = devicesOf(officeNames(OFFICE, OFFICES), monthBounds(month, TIME_ZONE).from, now);
  const answers = countAnswers();
  const latencies: number[] = [];

  const drain = async ({ office, address, ratings }: Device): Promise<void> => {
    const dispatcher = new Pool(product.origin, { connections: 1 });
    try {
      const line = {
        origin: product.origin,
        dispatcher,
        forwardedFor: address,
        onAnswer: (milliseconds: number) => void latencies.push(milliseconds),
      };
      await turnOnPhone(parts, office, line, answers).give(ratings);
    } finally {
      await dispatcher.destroy();
    }
  };
  const cpuBefore = treeCpuSeconds(product.pid);
  const begin = performance.now();
  await Promise.all(devices.map(drain));
  const seconds = (performance.now() - begin) / 1000;
  const cpu = treeCpuSeconds(product.pid) - cpuBefore;

  const given = devices.flatMap(({ ratings }) => ratings);
  await expectStored(
    product.sql,
    given.map(({ id }) => id),
  );
  const origin = product.origin.replace('127.0.0.1', 'localhost');
  const cookie = await signInAdministrator(origin);
  for (const office of officeNames(OFFICE, OFFICES)) {
    const reply = await fetch(origin + apiPaths.month(office, month), { headers: { cookie } });
    if (!reply.ok) throw new Error(`${office}: ${reply.status} ${await reply.text()}`);
    const ofOffice = devices.filter((device) => device.office === office).flatMap(({ ratings }) => ratings);
    const difference = differenceOf((await reply.json()) as ShownReport, ofOffice);
    if (difference !== null) throw new Error(`The month of ${office}: ${difference}`);
  }
  return {
    offices: OFFICES,
    devices: devices.length,
    ratings: given.length,
    seconds,
    latencies,
    requests: answers.total(),
    later: answers.unavailable() + answers.limited(),
    serverMiB: peakMemoryMiB(product.pid),
    cpuEach: (cpu * 1000) / given.length,
  };
};

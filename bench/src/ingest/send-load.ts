import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'undici';
import { bodyOf, ratingToSend } from './ratings-to-send.ts';

export interface Load {
  /** Of one server, or of several on the same database: connections take turns, and what is sent again goes to the next. */
  readonly origins: readonly [string, ...string[]];
  readonly path: string;
  readonly connections: number;
  readonly batch: number;
  readonly milliseconds: number;
}

export interface LoadResult {
  /** Distinct ratings acknowledged. */
  readonly ratings: number;
  readonly seconds: number;
  /** ms of each request. */
  readonly latencies: readonly number[];
}

/** Every tenth body is sent a second time: a reply that was lost on the way. */
const REPEAT_EVERY = 10;

/** Addresses the requests claim to be forwarded for: a deployment's ceiling per address is for floods, not for the sum. */
const ADDRESSES = 250;

interface Reply {
  readonly verdicts: readonly { readonly id: string; readonly verdict: string }[];
}

const ACKNOWLEDGED = new Set(['stored', 'already-stored']);

/** Keeps `connections` requests under way, each on a connection of its own. */
export const sendLoad = async ({ origins, path, connections, batch, milliseconds }: Load): Promise<LoadResult> => {
  const latencies: number[] = [];
  let ratings = 0;
  let sent = 0;

  const send = async (client: Client, ids: readonly string[], body: string): Promise<void> => {
    const start = performance.now();
    sent += 1;
    const response = await client.request({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.1.0.${sent % ADDRESSES}` },
      body,
    });
    const text = await response.body.text();
    latencies.push(performance.now() - start);
    if (response.statusCode !== 200) throw new Error(`${path} was answered with ${response.statusCode}: ${text}`);
    const { verdicts } = JSON.parse(text) as Reply;
    const kept = verdicts.every(({ id, verdict }, place) => id === ids[place] && ACKNOWLEDGED.has(verdict));
    if (!kept || verdicts.length !== ids.length) throw new Error(`Not every rating was kept: ${text}`);
  };

  const start = performance.now();
  const clientOf = (place: number): Client => new Client(origins[place % origins.length] ?? origins[0]);
  const keepSending = async (place: number): Promise<void> => {
    const client = clientOf(place);
    const another = origins.length === 1 ? client : clientOf(place + 1);
    try {
      for (let round = 1; performance.now() - start < milliseconds; round += 1) {
        const given = Array.from({ length: batch }, (_, index) => ratingToSend(round + index));
        const ids = given.map(({ id }) => id);
        const body = bodyOf(given);
        await send(client, ids, body);
        ratings += batch;
        if (round % REPEAT_EVERY === 0) await send(another, ids, body);
      }
    } finally {
      await client.close();
      if (another !== client) await another.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, place) => keepSending(place)));
  const seconds = (performance.now() - start) / 1000;
  // What the servers still do after the last reply belongs to this load, not to the next one.
  await sleep(100);
  return { ratings, seconds, latencies };
};

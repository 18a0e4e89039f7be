import { setTimeout as sleep } from 'node:timers/promises';
import { aBatch, aRating } from '@hailong/schema/testing/builders';
import { sampleOfficers } from '../../../apps/api/src/sample/roster.ts';
import { OFFICE } from './phones.ts';

/** The body of a request with one rating. */
export const aSampleBatch = (id: string, comment?: string, device?: string): string =>
  JSON.stringify(
    aBatch([aRating({ id, officerId: sampleOfficers[0]?.id ?? '', ...(comment === undefined ? {} : { comment }) })], {
      sentAt: new Date().toISOString(),
      ...(device === undefined ? {} : { deviceId: device }),
    }),
  );

export const post = async (port: number, body: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/api/offices/${OFFICE}/ratings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });

/** The same from an address that has asked too often: waits as long as the server says, and asks again. */
export const postInTurn = async (port: number, body: string): Promise<Response> => {
  for (;;) {
    const reply = await post(port, body);
    if (reply.status !== 429) return reply;
    await reply.body?.cancel();
    await sleep(Number(reply.headers.get('retry-after') ?? 1) * 1000);
  }
};

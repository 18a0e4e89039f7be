import { formatDateTime } from '@hailong/schema/date-time';
import { aBatch, aRating } from '@hailong/schema/testing/builders';
import { sampleOfficers } from '../../../apps/api/src/sample/roster.ts';
import { openHistory } from '../history.ts';
import { createRandom, type Random } from '../random.ts';
import { OFFICE, turnOnPhone } from '../real/phones.ts';
import type { Proxy } from '../real/proxy.ts';
import type { Line } from './on-line.ts';
import { recovers } from './traffic.ts';

const CUT_AT_ONCE = 40;
/** Thousands of phones behind one address are asked to wait for the next minute, and come again in it. */
const NEXT_MINUTE_MS = 90_000;

/** Whatever part of the reply arrives, only the whole is an answer. */
export const cutReplies = async ({ office, proxy }: Line, seed: number): Promise<string[]> => {
  const random = createRandom(seed);
  const history = openHistory();
  const found: string[] = [];
  const reply = await replyTo(proxy, random);
  for (let from = 0; from < reply.length; from += CUT_AT_ONCE) {
    const cuts = Array.from({ length: Math.min(CUT_AT_ONCE, reply.length - from) }, (_, place) => from + place);
    const phones = cuts.map(() => turnOnPhone(proxy.port, history, random));
    await Promise.all(phones.map((phone) => phone.rate()));
    proxy.poison(() => ({ kind: 'cut-reply', bytes: cuts.pop() ?? 0 }));
    const met = await Promise.all(phones.map((phone) => phone.send()));
    if (met.includes(null)) found.push(`acknowledged by less than ${from + CUT_AT_ONCE} of ${reply.length} bytes`);
    proxy.poison(() => ({ kind: 'none' }));
    proxy.breakAll();
    found.push(...(await recovers(phones, NEXT_MINUTE_MS)));
  }
  const own = (await office.held()).filter(({ id }) => id !== reply.id);
  return [...found, ...history.judge(own)];
};

/** Status line and the empty line after the head. */
const HEAD_BYTES = 'HTTP/1.1 200 OK\r\n\r\n'.length;

/** The bytes of one reply, to know how many there are. */
const replyTo = async (proxy: Proxy, random: Random): Promise<{ readonly id: string; readonly length: number }> => {
  proxy.poison(() => ({ kind: 'none' }));
  const id = random.uuid();
  const rating = aRating({ id, officerId: sampleOfficers[0]?.id ?? '', ratedAt: formatDateTime(new Date()) });
  const reply = await fetch(`http://127.0.0.1:${proxy.port}/api/offices/${OFFICE}/ratings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(aBatch([rating], { sentAt: new Date().toISOString() })),
  });
  const head = [...reply.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, HEAD_BYTES);
  return { id, length: head + (await reply.text()).length };
};

// The wire between phones and the server breaks at a proxy, in real sockets.
import { setTimeout as sleep } from 'node:timers/promises';
import { formatDateTime } from '@hailong/schema/date-time';
import { aBatch, aRating } from '@hailong/schema/testing/builders';
import { sampleOfficers } from '../../../apps/api/src/sample/roster.ts';
import type { Control, Fault, OpenFault } from '../fault.ts';
import { openHistory } from '../history.ts';
import { PORTALS } from '../model/wire.ts';
import type { Reply } from '../model/model-server.ts';
import { createRandom, type Random } from '../random.ts';
import { openOffice, type Office } from '../real/office.ts';
import { OFFICE, turnOnPhone, type Phone } from '../real/phones.ts';
import { openProxy, type Proxy, type Toxic } from '../real/proxy.ts';

interface Line {
  readonly office: Office;
  readonly proxy: Proxy;
}

const onLine = (run: (line: Line, seed: number) => Promise<string[]>) => async (): Promise<OpenFault> => {
  const office = await openOffice();
  const proxy = await openProxy(office.server.port);
  return {
    run: async (seed) => {
      // What earlier runs left in the table is not this run's to judge.
      const before = new Set((await office.held()).map(({ id }) => id));
      const fresh = { ...office, held: async () => (await office.held()).filter(({ id }) => !before.has(id)) };
      return run({ office: fresh, proxy }, seed);
    },
    close: async () => {
      await proxy.close();
      await office.close();
    },
  };
};

const asHttp = ({ status, headers, text }: Reply): string =>
  [
    `HTTP/1.1 ${status} Somebody`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(status === 204 ? [] : [`content-length: ${Buffer.byteLength(text)}`]),
    'connection: close',
    '',
    text,
  ].join('\r\n');

const drawToxic = (random: Random): Toxic =>
  random.pick<() => Toxic>([
    () => ({ kind: 'refuse' }),
    () => ({ kind: 'blackhole' }),
    () => ({ kind: 'latency', ms: random.between(100, 3_000) }),
    // A kilobyte a second.
    () => ({ kind: 'slow', ms: 62 }),
    () => ({ kind: 'reset-before-request' }),
    () => ({ kind: 'reset-mid-request', bytes: random.between(1, 600) }),
    () => ({ kind: 'lose-reply' }),
    () => ({ kind: 'cut-reply', bytes: random.between(1, 900) }),
  ])();

const waitingOn = async (phones: readonly Phone[]): Promise<number> =>
  (await Promise.all(phones.map((phone) => phone.waiting()))).reduce((sum, waiting) => sum + waiting, 0);

const stuck = async (phones: readonly Phone[]): Promise<string[]> => {
  const waiting = await waitingOn(phones);
  return waiting === 0 ? [] : [`stuck: ${waiting} still waiting`];
};

const PHONES_AT_ONCE = 100;

const mixed = async ({ office, proxy }: Line, seed: number): Promise<string[]> => {
  const random = createRandom(seed);
  const history = openHistory();
  const phones = Array.from({ length: PHONES_AT_ONCE }, () => turnOnPhone(proxy.port, history, random));
  for (const phone of phones) await phone.rate();
  proxy.poison(() => drawToxic(random));
  await Promise.all(phones.map((phone) => phone.send()));
  proxy.poison(() => ({ kind: 'none' }));
  proxy.breakAll();
  // A request that met a connection being torn down may fail once more.
  for (let attempt = 0; attempt < 3; attempt += 1) await Promise.all(phones.map((phone) => phone.send()));
  return [...(await stuck(phones)), ...history.judge(await office.held())];
};

const CUT_AT_ONCE = 40;

const cutReplies = async ({ office, proxy }: Line, seed: number): Promise<string[]> => {
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
    for (let attempt = 0; attempt < 3; attempt += 1) await Promise.all(phones.map((phone) => phone.send()));
    found.push(...(await stuck(phones)));
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

const portals = async ({ office, proxy }: Line, seed: number): Promise<string[]> => {
  const random = createRandom(seed);
  const history = openHistory();
  const found: string[] = [];
  for (const [place, portal] of PORTALS.entries()) {
    const phone = turnOnPhone(proxy.port, history, random);
    await phone.rate();
    proxy.poison(() => ({ kind: 'answer', bytes: asHttp(portal) }));
    await phone.send();
    await phone.send();
    if ((await phone.waiting()) !== 1) found.push(`portal ${place} (${portal.status}) was believed`);
    proxy.poison(() => ({ kind: 'none' }));
    for (let attempt = 0; attempt < 3 && (await phone.waiting()) > 0; attempt += 1) await phone.send();
    found.push(...(await stuck([phone])));
  }
  return [...found, ...history.judge(await office.held())];
};

const FLAPPING_MS = 6_000;
const FLAPPING_PHONES = 50;

const flapping = async ({ office, proxy }: Line, seed: number): Promise<string[]> => {
  const random = createRandom(seed);
  const history = openHistory();
  const phones = Array.from({ length: FLAPPING_PHONES }, () => turnOnPhone(proxy.port, history, random));
  const loops = phones.map((phone) => ({ phone, loop: phone.sendByItself() }));
  const end = Date.now() + FLAPPING_MS;
  const givers = loops.map(async ({ phone, loop }) => {
    while (Date.now() < end) {
      await phone.rate();
      loop.wake();
      await sleep(random.between(200, 2_000));
    }
  });
  for (let isUp = false; Date.now() < end; isUp = !isUp) {
    proxy.poison(() => (isUp ? { kind: 'none' } : { kind: 'refuse' }));
    proxy.breakAll();
    await sleep(random.between(200, 1_500));
  }
  proxy.poison(() => ({ kind: 'none' }));
  await Promise.all(givers);
  // A minute and what two hundred ratings a second take: nobody presses anything.
  const patience = Date.now() + 60_000 + history.confirmed() * 5;
  while ((await waitingOn(phones)) > 0 && Date.now() < patience) await sleep(100);
  for (const { loop } of loops) loop.stop();
  return [...(await stuck(phones)), ...history.judge(await office.held())];
};

/** A server that answers before it has committed: what the judge must find missing. */
const forgetful: Control = {
  name: 'an answer in place of the server that names the rating',
  attempts: 1,
  run: async (seed) => {
    const office = await openOffice();
    const proxy = await openProxy(office.server.port);
    try {
      const history = openHistory();
      const phone = turnOnPhone(proxy.port, history, createRandom(seed));
      const id = await phone.rate();
      const text = JSON.stringify({ protocol: 1, receivedAt: 'x', verdicts: [{ id, verdict: 'stored' }] });
      const reply = { status: 200, headers: { 'content-type': 'application/json' }, text };
      proxy.poison(() => ({ kind: 'answer', bytes: asHttp(reply) }));
      await phone.send();
      return history.judge(await office.held(), await phone.here());
    } finally {
      await proxy.close();
      await office.close();
    }
  },
};

export const networkFaults: readonly Fault[] = [
  {
    id: 'F9',
    title: 'refused, blackhole, latency, 1 kB/s, reset before, during and after the request: 100 phones a run',
    needs: ['proc'],
    runs: { pullRequest: 1, release: 10 },
    open: onLine(mixed),
    controls: [forgetful],
  },
  {
    id: 'F9T',
    title: 'the reply cut at every byte',
    needs: ['proc'],
    runs: { pullRequest: 1, release: 3 },
    open: onLine(cutReplies),
    controls: [],
  },
  {
    id: 'F10',
    title: `${PORTALS.length} captive portals, proxies and other programs that answer instead`,
    needs: ['proc'],
    runs: { pullRequest: 3, release: 25 },
    open: onLine(portals),
    controls: [forgetful],
  },
  {
    id: 'F11',
    title: 'a line that goes up and down, 50 phones sending by themselves',
    needs: ['proc'],
    runs: { pullRequest: 1, release: 20 },
    open: onLine(flapping),
    controls: [],
  },
];

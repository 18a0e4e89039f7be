// The wire between phones and the server breaks at a proxy, in real sockets.
import type { Control, Fault } from '../fault.ts';
import { openHistory } from '../history.ts';
import { PORTALS } from '../model/wire.ts';
import type { Reply } from '../model/model-server.ts';
import { createRandom, type Random } from '../random.ts';
import { openOffice } from '../real/office.ts';
import { turnOnPhone } from '../real/phones.ts';
import { openProxy, type Toxic } from '../real/proxy.ts';
import { cutReplies } from './cut-replies.ts';
import { flapping } from './flapping.ts';
import { onLine, stuck, type Line } from './on-line.ts';

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
    runs: { pullRequest: 1, release: 25 },
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

// One neighbour on the Wi-Fi does his worst from the same address as two hundred honest phones.
import type { Fault, OpenFault } from '../fault.ts';
import { openHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import { openOffice } from '../real/office.ts';
import { OFFICE, turnOnPhone } from '../real/phones.ts';
import { aSampleBatch } from '../real/post-rating.ts';
import { drained } from './traffic.ts';
import { freshOf } from './fresh-rows.ts';

const HONEST = 200;
const FLOOD = 1_500;
const FLOOD_AT_ONCE = 25;
const NESTING = 50_000;
/** Of a hundred honest phones, this many must be served at the first attempt. */
const SERVED_AT_ONCE = 0.99;

const headers = { 'content-type': 'application/json' };

/** Bodies that cost a careless server its memory, its time or its sleep. */
const bombs = (id: string): readonly (readonly [string, string, Record<string, string>])[] => [
  ['ten megabytes', `{"x":"${'x'.repeat(10 * 1024 * 1024)}"}`, headers],
  ['deep arrays', '['.repeat(NESTING) + ']'.repeat(NESTING), headers],
  ['a deep rating', aSampleBatch(id, 'x').replace('"x"', '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000)), headers],
  ['a prototype', aSampleBatch(id).replace('{', '{"__proto__":{"isAdmin":true},'), headers],
  ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }],
  [
    'somebody else’s address',
    aSampleBatch(id),
    { ...headers, 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' },
  ],
  ['a lying length', '{', { ...headers, 'content-encoding': 'gzip' }],
];

const abused = async (): Promise<OpenFault> => {
  const office = await openOffice();
  const url = `http://127.0.0.1:${office.server.port}/api/offices/${OFFICE}/ratings`;
  const send = async (body: string, head: Record<string, string> = headers): Promise<number> =>
    fetch(url, { method: 'POST', headers: head, body }).then(
      async (reply) => {
        await reply.body?.cancel();
        return reply.status;
      },
      () => 0,
    );
  return {
    run: async (seed) => {
      // A minute that nobody has asked in yet: the floods of several runs within one would be many times the abuse that is tried.
      await office.server.end('SIGTERM');
      await office.server.start();
      const random = createRandom(seed);
      const history = openHistory();
      const held = await freshOf(office.held);
      const found: string[] = [];
      const own = new Set<string>();
      let turnedAway = 0;
      const flood = Array.from({ length: FLOOD_AT_ONCE }, async () => {
        for (let sent = 0; sent < FLOOD / FLOOD_AT_ONCE; sent += 1) {
          const id = random.uuid();
          own.add(id);
          if ((await send(aSampleBatch(id))) === 429) turnedAway += 1;
        }
      });
      const phones = Array.from({ length: HONEST }, () => turnOnPhone(office.server.port, history, random));
      let served = 0;
      for (const phone of phones) {
        await phone.rate();
        if ((await phone.send()) === null) served += 1;
      }
      await Promise.all(flood);
      for (const [name, body, head] of bombs(random.uuid())) {
        const status = await send(body, head);
        if (status >= 500) found.push(`${name}: answered ${status}`);
      }
      if (!office.server.isRunning()) found.push('the server has ended');
      if (served < HONEST * SERVED_AT_ONCE) found.push(`only ${served} of ${HONEST} honest phones were served at once`);
      if (turnedAway === 0) found.push('the flood was never told to wait');
      found.push(...(await drained(phones)));
      const ids = new Set((await Promise.all(phones.map((phone) => phone.given()))).flat());
      return [...found, ...history.judge((await held()).filter(({ id }) => ids.has(id)))];
    },
    close: office.close,
  };
};

export const abuseFaults: readonly Fault[] = [
  {
    id: 'F27',
    title: `a flood and bombs from the address of ${HONEST} honest phones, 99 % of which are served at once`,
    needs: ['proc'],
    runs: { pullRequest: 1, release: 50 },
    open: abused,
    controls: [],
  },
];

import { randomUUID } from 'node:crypto';
import { ratingSchema } from '@hailong/schema/rating';
import { batchReplySchema } from '@hailong/schema/sync';
import { aBatch } from '@hailong/schema/testing/builders';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { aSampleRating, postBatch } from '../../../test/send-ratings.ts';

const BATCHES = 34;
const ELEMENTS_EACH = 300;
const BROKEN_BODIES = 3_000;
/** A failing batch is shown as it is: making it smaller would take hours. */
const AS_IT_IS = { endOnFailure: true } as const;
/** Some ten seconds on an idle machine of two cores. */
const PATIENCE_MS = 240_000;

/** Texts of values, because much of what a stranger may write is no value of JavaScript. */
const NASTY = String.raw`
  null true "" [] {} 0 -0 5.5 1e999 -1e400 9007199254740993 "5" "kiosk" "suggestion"
  "\u0000" "\ud800" "\udfff\ud800" "\u202e\u2066" [[[[[[[[[[1]]]]]]]]]]
  {"__proto__":{"x":1}} {"constructor":{"prototype":{"x":1}}} {"toString":1}
  {"attitude":"5"} {"attitude":5.5} {"attitude":1e999} {"attitude":5,"attitude":1} {"code":""} {"name":"","code":"1"}
  "2026-10-31T16:58:40+07:00" "2026-13-45T99:99:99Z" "+275760-09-13T00:00:00Z"`
  .trim()
  .split(/\s+/);
const worst = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 }).map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary', maxLength: 2_000 }).map((text) => JSON.stringify(text)),
  fc.integer({ min: 990, max: 1_100 }).map((length) => JSON.stringify('ế'.repeat(length))),
  fc.integer({ min: 1, max: 3_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
);
const field = fc.oneof(
  fc.constantFrom(
    ...Object.keys(aSampleRating()),
    'kind',
    'comment',
    'customerName',
    'procedure',
    'reasons',
    'outcome',
  ),
  fc.constantFrom('assisted', 'language', 'noticeVersion', 'sealed', 'suggestionType', '__proto__', 'constructor', ''),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

/** A good rating, with some of its fields left out and others added or written over, sometimes twice. */
const altered = fc
  .record({
    without: fc.array(field, { maxLength: 1 }),
    added: fc.array(fc.tuple(field, worst), { maxLength: 3 }),
  })
  .map(({ without, added }) => {
    const good = Object.entries({ ...aSampleRating({ id: randomUUID() }) }).filter(([name]) => !without.includes(name));
    const parts = [...good.map(([name, value]) => [name, JSON.stringify(value)] as const), ...added];
    return `{${parts.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`;
  });
const element = fc.oneof({ weight: 6, arbitrary: altered }, { weight: 1, arbitrary: worst });

test(
  'S2: ten thousand ratings, each wrong in its own way, get a verdict each, nothing is coerced, and a good one among them is stored',
  async () => {
    const app = await buildTestApp();
    const verdicts = new Map<string, number>();
    const everyBatch = fc.asyncProperty(
      fc.array(element, { minLength: ELEMENTS_EACH, maxLength: ELEMENTS_EACH }),
      async (elements) => {
        const good = aSampleRating({ id: randomUUID() });
        const texts = [...elements, JSON.stringify(good)];
        const envelope = JSON.stringify(aBatch([], { sentAt: new Date().toISOString() }));
        const response = await postBatch(
          app,
          envelope.replace('[]', () => `[${texts.join(',')}]`),
        );
        expect(response.statusCode).toBe(200);
        const reply = batchReplySchema.parse(response.json());
        expect(reply.verdicts).toHaveLength(texts.length);
        expect(reply.verdicts.at(-1)).toEqual({ id: good.id, verdict: 'stored' });
        for (const { verdict } of reply.verdicts) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
        const stored = texts.filter((_, index) => reply.verdicts[index]?.verdict === 'stored');
        expect(stored.filter((text) => !ratingSchema.safeParse(JSON.parse(text)).success)).toEqual([]);
      },
    );
    await fc.assert(everyBatch, { numRuns: BATCHES, ...AS_IT_IS });
    expect([...verdicts.values()].reduce((sum, count) => sum + count, 0)).toBe(BATCHES * (ELEMENTS_EACH + 1));
    // All ways out were taken, or the ratings were not as bad as they should be.
    for (const way of ['stored', 'set-aside', 'refused']) expect(verdicts.get(way)).toBeGreaterThan(500);
    const [rows] = await app.database.$client<{ stored: number; aside: number }[]>`
    select (select count(*) from ratings)::int as stored, (select count(*) from set_aside)::int as aside`;
    expect(rows).toEqual({ stored: verdicts.get('stored'), aside: verdicts.get('set-aside') });
  },
  PATIENCE_MS,
);

const damage = fc.record({
  at: fc.nat(),
  what: fc.constantFrom('change', 'cut', 'insert'),
  bytes: fc.uint8Array({ minLength: 1 }),
});

const damaged = (body: Buffer, { at, what, bytes }: { at: number; what: string; bytes: Uint8Array }): Buffer => {
  const from = at % body.length;
  const goesOn = { change: from + bytes.length, cut: body.length, insert: from }[what] ?? from;
  return Buffer.concat([body.subarray(0, from), bytes, body.subarray(goesOn)]);
};

test(
  'S2: a body with bytes changed, cut off or put in is taken or turned away, and never an error of ours',
  async () => {
    const app = await buildTestApp({ requestsPerAddressAndMinute: 100_000 });
    const answers = new Map<string, number>();
    const everyBody = fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (places) => {
      const batch = aBatch([aSampleRating({ id: randomUUID() })], { deviceId: randomUUID() });
      const { statusCode, body } = await postBatch(app, places.reduce(damaged, Buffer.from(JSON.stringify(batch))));
      const said = JSON.parse(body) as { readonly code?: string; readonly verdicts?: unknown };
      const answer = `${statusCode} ${said.code ?? Object.keys(said).join()}`;
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    });
    await fc.assert(everyBody, { numRuns: BROKEN_BODIES, ...AS_IT_IS });
    expect([...answers.keys()].toSorted()).toEqual(['200 protocol,receivedAt,verdicts', '400 batch.malformed']);
  },
  PATIENCE_MS,
);

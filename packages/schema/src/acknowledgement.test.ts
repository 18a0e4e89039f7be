import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVerdicts } from './acknowledgement.ts';
import { batchReplySchema } from './sync.ts';
import { refusedCodeSchema, setAsideCodeSchema } from './verdict.ts';

const verdict = fc.oneof(
  fc.record({ id: fc.uuid(), verdict: fc.constantFrom('stored' as const, 'already-stored' as const) }),
  fc.record({
    id: fc.uuid(),
    verdict: fc.constant('set-aside' as const),
    code: fc.constantFrom(...setAsideCodeSchema.options),
  }),
  fc.record({
    id: fc.jsonValue(),
    verdict: fc.constant('refused' as const),
    code: fc.constantFrom(...refusedCodeSchema.options),
  }),
);
const reply = fc.record({
  protocol: fc.constant(1 as const),
  receivedAt: fc.constant('2026-11-23T09:15:02Z'),
  verdicts: fc.array(verdict),
});

test('every reply the schema allows is read', () => {
  fc.assert(
    fc.property(reply, (body) => {
      expect(batchReplySchema.safeParse(body).success).toBe(true);
      expect(readVerdicts(body)).toEqual(body.verdicts);
    }),
  );
});

const nearMiss = fc.record(
  {
    id: fc.constantFrom('a', 7, null),
    verdict: fc.constantFrom('stored', 'already-stored', 'set-aside', 'refused', 'ok', 200),
    code: fc.constantFrom('id-conflict', 'too-large', 7, null),
  },
  { requiredKeys: [] },
);
const doubtful = fc.record(
  {
    protocol: fc.constantFrom(1, '1'),
    receivedAt: fc.constantFrom('now', 0),
    verdicts: fc.array(nearMiss, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

test('of what looks like a reply, exactly that is read which the schema allows, save codes of a newer server', () => {
  const aheadOfUs = (body: { verdicts?: { verdict?: unknown; code?: unknown }[] }): boolean =>
    (body.verdicts ?? []).some(({ verdict, code }) =>
      verdict === 'set-aside' ? code === 'too-large' : verdict === 'refused' && code === 'id-conflict',
    );
  fc.assert(
    fc.property(doubtful, (body) => {
      fc.pre(!aheadOfUs(body));
      expect(readVerdicts(body) !== null).toBe(batchReplySchema.safeParse(body).success);
    }),
    {
      numRuns: 2000,
      // Once accepted: a refusal that names no id at all.
      examples: [[{ protocol: 1, receivedAt: 'now', verdicts: [{ verdict: 'refused', code: 'too-large' }] }]],
    },
  );
});

test.each([
  null,
  'ok',
  '<html>Đăng nhập Wi-Fi</html>',
  [],
  {},
  { status: 'ok' },
  { protocol: 1, receivedAt: 'x' },
  { protocol: 1, receivedAt: 'x', verdicts: {} },
  { protocol: 1, receivedAt: 'x', verdicts: [{ id: 'a' }] },
  { protocol: 1, receivedAt: 'x', verdicts: [{ id: 'a', verdict: 'ok' }] },
  { protocol: 1, receivedAt: 'x', verdicts: [{ id: 7, verdict: 'stored' }] },
  { protocol: 1, receivedAt: 'x', verdicts: [{ id: 'a', verdict: 'set-aside' }] },
])('%j acknowledges nothing', (body) => {
  expect(readVerdicts(body)).toBeNull();
});

import { aCriteriaSet, aRating, aSuggestion } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { contentHash } from '../../rating/content-hash.ts';
import { decideBatch, type BatchContext, type Decision } from './decide-batch.ts';

const NOON = Date.parse('2026-11-02T12:00:00+07:00');
const OFFICER = '11111111-1111-4111-8111-111111111111';

const context = (overrides: Partial<BatchContext> = {}): BatchContext => ({
  receivedAt: NOON,
  sentAt: NOON,
  timeZone: 'Asia/Ho_Chi_Minh',
  officers: new Set([OFFICER]),
  criteriaSets: new Map([[1, aCriteriaSet()]]),
  kiosk: 'none',
  openBox: async (keyId, _id, box) => (keyId === 'known' ? Buffer.from(box, 'base64url').toString() : null),
  ...overrides,
});

const decideText = async (text: string, overrides?: Partial<BatchContext>): Promise<Decision | undefined> =>
  (await decideBatch([{ value: JSON.parse(text), text }], context(overrides)))[0];

const decide = (value: unknown, overrides?: Partial<BatchContext>) => decideText(JSON.stringify(value), overrides);

/** "candidate", or verdict and code. */
const short = (decision: Decision | undefined): string =>
  decision?.verdict === 'candidate' ? 'candidate' : `${decision?.verdict} ${decision?.code}`;

const ID = '5f0c7a52-3b0e-4f5e-9a4f-0b1a2c3d4e5f';

test.each<[string, unknown, string]>([
  ['an ordinary rating', aRating(), 'candidate'],
  ['a rating that says it is one', aRating({ kind: 'rating' }), 'candidate'],
  ['a suggestion', aSuggestion(), 'candidate'],
  ['only one criterion answered', aRating({ scores: { guidance: 1 } }), 'candidate'],
  ['"does not apply" everywhere, even where it is not offered', aRating({ scores: { attitude: null } }), 'candidate'],
  ['ids in upper case', aRating({ id: ID.toUpperCase(), officerId: OFFICER.toUpperCase() }), 'candidate'],
  ['a UUID of no known version', aRating({ id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }), 'candidate'],
  ['fields nobody knows', aRating({ mood: { sky: '☀️' } }), 'candidate'],
  ['a reason nobody knows', aRating({ reasons: { attitude: ['brand-new'] } }), 'candidate'],
  ['emoji, right-to-left text and NUL', aRating({ comment: '👍🏽 שלום \u0000 \u202e' }), 'candidate'],
  ['a device ten years ahead', aRating({ ratedAt: '2036-10-31T16:58:40+07:00' }), 'candidate'],
  ['a year of six digits', aRating({ ratedAt: '+012026-10-31T16:58:40+07:00' }), 'candidate'],

  ['somebody else’s officer', aRating({ officerId: ID }), 'set-aside unknown-officer'],
  ['a criteria set of the future', aRating({ criteriaSet: 2 }), 'set-aside unknown-criteria-set'],
  ['a criterion nobody asked', aRating({ scores: { charm: 5 } }), 'set-aside invalid-content'],
  ['a score that is no level', aRating({ scores: { attitude: 6 } }), 'set-aside invalid-content'],
  ['half a point', { ...aRating(), scores: { attitude: 4.5 } }, 'set-aside invalid-content'],
  ['no criterion answered', aRating({ scores: {} }), 'set-aside invalid-content'],
  ['a comment of 1001 characters', aRating({ comment: 'x'.repeat(1001) }), 'set-aside invalid-content'],
  ['a name of 101 characters', aRating({ customerName: 'x'.repeat(101) }), 'set-aside invalid-content'],
  ['a channel nobody knows', { ...aRating(), channel: 'fax' }, 'set-aside invalid-content'],
  ['no time', { ...aRating(), ratedAt: undefined }, 'set-aside invalid-content'],
  ['a time without an offset', aRating({ ratedAt: '2026-10-31T16:58:40' }), 'set-aside invalid-content'],
  ['a suggestion about an officer', { ...aSuggestion(), officerId: OFFICER }, 'set-aside invalid-content'],
  ['an id and nothing else', { id: ID }, 'set-aside invalid-content'],

  ['null', null, 'refused no-usable-id'],
  ['a number', 5, 'refused no-usable-id'],
  ['a list', [aRating()], 'refused no-usable-id'],
  ['no id', { ...aRating(), id: undefined }, 'refused no-usable-id'],
  ['an id that is no UUID', aRating({ id: 'rating-1' }), 'refused no-usable-id'],
  ['16 KiB', aRating({ more: 'x'.repeat(16_000) }), 'candidate'],
  ['over 16 KiB', aRating({ more: 'x'.repeat(16_384) }), 'refused too-large'],
  ['over 16 KiB of UTF-8 in fewer characters', aRating({ more: 'ế'.repeat(6_000) }), 'refused too-large'],
])('%s', async (_case, value, expected) => {
  expect(short(await decide(value))).toBe(expected);
});

const rating = JSON.stringify(aRating());
const withField = (field: string): string => `${rating.slice(0, -1)},${field}}`;

test.each([
  ['half a surrogate pair', withField('"more":"\\ud800"'), 'set-aside invalid-content'],
  ['an infinity', withField('"more":1e999'), 'set-aside invalid-content'],
  ['a field "__proto__"', withField('"__proto__":{"id":"x"}'), 'candidate'],
  ['an id lent by "__proto__"', `{"__proto__":${rating}}`, 'refused no-usable-id'],
  ['a score lent by "__proto__"', withField('"scores":{"__proto__":5}'), 'set-aside invalid-content'],
  ['a field nested five thousand deep', withField(`"more":${'['.repeat(5_000)}${']'.repeat(5_000)}`), 'candidate'],
])('%s', async (_case, text, expected) => {
  expect(short(await decideText(text))).toBe(expected);
});

test('what has no canonical form is kept as it was written', async () => {
  const text = withField('"more" : 1e999');
  expect(await decideText(text)).toMatchObject({ text, hash: contentHash(text) });
});

test.each([
  ['text', 'rating-1', 'rating-1'],
  ['a number', 42, 42],
  ['an object', { a: 1 }, null],
  ['nothing', undefined, null],
])('the id of what is refused is said back as far as it can be: %s', async (_case, id, echoed) => {
  expect(await decide({ id })).toEqual({ verdict: 'refused', id: echoed, code: 'no-usable-id' });
});

const kioskRating = aRating({ channel: 'kiosk', ratedAt: '2026-11-02T10:00:00+07:00' });
test.each<[string, BatchContext['kiosk'], string]>([
  ['no key', 'none', 'set-aside kiosk-key-missing'],
  ['a key in force', 'valid', 'candidate'],
  ['a key revoked later', { revokedAt: NOON }, 'candidate'],
  ['a key revoked before', { revokedAt: NOON - 3 * 3_600_000 }, 'set-aside kiosk-key-revoked'],
])('a kiosk rating with %s', async (_case, kiosk, expected) => {
  expect(short(await decide(kioskRating, { kiosk }))).toBe(expected);
});

test('a kiosk whose clock is wrong is judged by the corrected instant', async () => {
  const ratedLong = aRating({ channel: 'kiosk', ratedAt: '2020-01-01T00:00:00+07:00' });
  const sentAt = Date.parse('2020-01-01T00:05:00+07:00');
  const kiosk = { revokedAt: NOON - 3_600_000 };
  expect(short(await decide(ratedLong, { kiosk, sentAt }))).toBe('set-aside kiosk-key-revoked');
});

const sealed = (content: unknown, keyId = 'known') => ({
  id: ID,
  sealed: { keyId, box: Buffer.from(JSON.stringify(content)).toString('base64url') },
});
const inside = aRating({ id: ID });
test.each<[string, unknown, string]>([
  ['the rating it names', sealed(inside), 'candidate'],
  ['an unknown key', sealed(inside, 'lost'), 'set-aside sealed-box-unopened'],
  ['no box', { id: ID, sealed: 'yes' }, 'set-aside sealed-box-unopened'],
  ['another rating', sealed(aRating()), 'set-aside invalid-content'],
  ['no JSON', { id: ID, sealed: { keyId: 'known', box: 'AAAA' } }, 'set-aside invalid-content'],
  ['an unknown officer', sealed({ ...inside, officerId: ID }), 'set-aside unknown-officer'],
])('a sealed element that holds %s', async (_case, value, expected) => {
  expect(short(await decide(value))).toBe(expected);
});

test('a sealed rating has the hash of what is inside, and is kept as it came', async () => {
  const element = sealed(inside);
  expect(await decide(element)).toMatchObject({ hash: contentHash(inside), text: JSON.stringify(element) });
});

test('the last second of a month in Việt Nam counts there, whatever zone the device is in', async () => {
  const ratedAt = '2026-10-31T12:59:59-04:00';
  expect(await decide(aRating({ ratedAt }))).toMatchObject({ month: '2026-10', clockFlag: false });
  expect(await decide(aRating({ ratedAt: '2026-10-31T13:00:00-04:00' }))).toMatchObject({ month: '2026-11' });
});

test('one bad element changes nothing for its neighbours', async () => {
  const elements = [null, aRating(), { id: ID }, aSuggestion()].map((value) => ({
    value,
    text: JSON.stringify(value),
  }));
  expect((await decideBatch(elements, context())).map(short)).toEqual([
    'refused no-usable-id',
    'candidate',
    'set-aside invalid-content',
    'candidate',
  ]);
});

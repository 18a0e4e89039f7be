import { ratingSchema, type Rating } from '@hailong/schema/rating';
import { aRating, aSuggestion } from '@hailong/schema/testing/builders';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './content-hash.ts';
import { foldRating, unfoldRating } from './fold-rating.ts';

// Whole code points, NUL and right-to-left marks among them; half a surrogate pair is set aside before it comes this far.
const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength: maxLength / 2 });
const guid = fc.uuid().chain((id) => fc.constantFrom(id, id.toUpperCase()));
const key = fc.oneof(text(10), fc.constantFrom('__proto__', 'constructor', 'toJSON', 'extra', 'procedureCode', 'id2'));
const unknownFields = fc.dictionary(key, fc.jsonValue({ stringUnit: 'binary' }), { maxKeys: 4 });
const code = fc.constantFrom('attitude', 'resolution', 'guidance', '__proto__');

const answers = {
  id: guid,
  comment: text(1000),
  customerName: text(100),
  procedure: fc.oneof(
    fc.record({ code: fc.constantFrom('1.001193', 'x\u0000') }),
    fc.record({ name: fc.constantFrom('Đăng ký khai sinh', '\u0000') }),
    fc.record({ code: fc.constant('1.001193'), name: fc.jsonValue(), more: fc.jsonValue() }),
  ),
  reasons: fc.dictionary(code, fc.array(fc.constantFrom('slow', 'rude'), { maxLength: 3 })),
  outcome: fc.constantFrom('received', 'supplement', 'refused', 'returned'),
  assisted: fc.boolean(),
  language: fc.constantFrom('vi', 'en', 'vi\u0000'),
  noticeVersion: fc.integer({ min: 1, max: 32_767 }),
  channel: fc.constantFrom('phone', 'kiosk', 'paper'),
  ratedAt: fc.constantFrom('2026-10-31T16:58:40+07:00', '+012026-10-31t16:58:40.5z'),
  scores: fc.dictionary(code, fc.constantFrom(1, 5, null, -0)),
  criteriaSet: fc.integer({ min: 1, max: 32_767 }),
  suggestionType: fc.constantFrom('suggestion', 'complaint', 'reflection', 'something newer'),
};
const optional = { requiredKeys: ['id', 'channel', 'ratedAt'] as ('id' | 'channel' | 'ratedAt')[] };

const officerRating = fc.record(
  { ...answers, kind: fc.constant('rating'), officerId: guid },
  { requiredKeys: [...optional.requiredKeys, 'officerId', 'scores', 'criteriaSet'] },
);
const suggestion = fc.record(
  { ...answers, kind: fc.constant('suggestion'), officerId: fc.constant(null) },
  {
    requiredKeys: [...optional.requiredKeys, 'kind', 'officerId'],
  },
);

/** As it comes from the wire: parsed JSON, in which "__proto__" is a field like any other. */
const received = fc
  .tuple(fc.oneof(officerRating, suggestion), unknownFields)
  .map(([known, unknown]): unknown => JSON.parse(JSON.stringify({ ...unknown, ...known })))
  .filter((value): value is Rating => ratingSchema.safeParse(value).success);

test('whatever was accepted is given back as it was received', () => {
  fc.assert(
    fc.property(received, (rating) => {
      const folded = foldRating(rating);
      expect(canonicalJson(unfoldRating(folded))).toBe(canonicalJson(rating));
      expect(unfoldRating(folded)).toEqual(rating);
    }),
    { numRuns: 1_000 },
  );
});

test('no column holds what PostgreSQL cannot', () => {
  fc.assert(
    fc.property(received, (rating) => {
      const { reasons, ...columns } = foldRating(rating);
      expect(Object.values(columns).join('')).not.toContain('\u0000');
      expect(JSON.stringify(reasons)).not.toContain('\\u0000');
    }),
  );
});

test('an ordinary rating needs no further room', () => {
  const rating = aRating({ procedure: { code: '1.001193' }, reasons: { attitude: ['rude'] }, comment: 'Cảm ơn' });
  expect(foldRating(rating)).toMatchObject({ extra: null, procedureCode: '1.001193', comment: 'Cảm ơn' });
});

test('what a suggestion says of criteria never reaches the counted columns', () => {
  const folded = foldRating(aSuggestion({ criteriaSet: 1, scores: { attitude: 1 } }));
  expect([folded.criteriaSet, folded.scores]).toEqual([null, null]);
});

test('a field nested thousands deep is kept', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(8_000)}${']'.repeat(8_000)}`);
  const rating = aRating({ deep });
  expect(canonicalJson(unfoldRating(foldRating(rating)))).toBe(canonicalJson(rating));
});

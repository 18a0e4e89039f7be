import { expect, test } from 'vitest';
import { z } from 'zod';
import { batchDescription } from './describe-batch.ts';

const described = z.object({
  properties: z.object({
    ratings: z.object({ items: z.object({ anyOf: z.array(z.looseObject({ title: z.string() })) }) }),
  }),
});

const element = (title: string) =>
  described.parse(batchDescription()).properties.ratings.items.anyOf.find((kind) => kind.title === title);

test('the envelope keeps its own limits', () => {
  expect(batchDescription()).toMatchObject({
    required: ['protocol', 'deviceId', 'sentAt', 'ratings'],
    additionalProperties: {},
    description: 'At most 1048576 bytes in all and 16384 bytes of UTF-8 per rating.',
    properties: { sentAt: { format: 'date-time' }, ratings: { minItems: 1, maxItems: 500 } },
  });
});

test('an officer rating has its fields and their limits, and takes unknown ones', () => {
  expect(element('OfficerRating')).toMatchObject({
    required: ['id', 'channel', 'ratedAt', 'officerId', 'criteriaSet', 'scores'],
    additionalProperties: {},
    properties: {
      id: { format: 'uuid' },
      scores: { minProperties: 1, additionalProperties: { anyOf: [{ type: 'integer' }, { type: 'null' }] } },
      comment: { maxLength: 1000 },
      customerName: { maxLength: 100 },
      procedure: { anyOf: [{ properties: { code: { maxLength: 50 } } }, { properties: { name: { maxLength: 300 } } }] },
      outcome: { enum: ['received', 'supplement', 'refused', 'returned'] },
      channel: { enum: ['phone', 'kiosk', 'paper'] },
      ratedAt: { format: 'date-time' },
    },
  });
});

test('a suggestion names no officer and needs no scores', () => {
  expect(element('Suggestion')).toMatchObject({
    required: ['id', 'channel', 'ratedAt', 'kind', 'officerId'],
    additionalProperties: {},
    properties: { kind: { const: 'suggestion' }, officerId: { type: 'null' } },
  });
});

test('a sealed element is an id and a box', () => {
  expect(element('SealedRating')).toMatchObject({
    required: ['id', 'sealed'],
    additionalProperties: {},
    properties: { sealed: { required: ['keyId', 'box'], properties: { keyId: { maxLength: 64 } } } },
  });
});

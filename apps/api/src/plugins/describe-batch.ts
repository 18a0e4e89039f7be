import { BATCH_MAX_BYTES, RATING_MAX_BYTES } from '@hailong/schema/limits';
import { dateTimeSchema, officerRatingSchema, sealedRatingSchema, suggestionSchema } from '@hailong/schema/rating';
import { batchSchema } from '@hailong/schema/sync';
import { z } from 'zod';

const elementSchema = z.union([officerRatingSchema, suggestionSchema, sealedRatingSchema]);

/** What the schemas check in code, which JSON Schema has a word for, and the names of the three kinds. */
const ADDED = new Map<unknown, Readonly<Record<string, unknown>>>([
  [dateTimeSchema, { format: 'date-time', description: 'RFC 3339 with an offset' }],
  [officerRatingSchema.shape.scores, { minProperties: 1 }],
  [officerRatingSchema, { title: 'OfficerRating' }],
  [suggestionSchema, { title: 'Suggestion' }],
  [sealedRatingSchema, { title: 'SealedRating' }],
  [
    batchSchema,
    {
      description: `At most ${BATCH_MAX_BYTES} bytes in all and ${RATING_MAX_BYTES} bytes of UTF-8 per rating.`,
    },
  ],
  [
    batchSchema.shape.ratings,
    {
      description:
        'Each element is judged by itself: one that fits none of these shapes is set aside or refused in its own ' +
        'verdict and never holds the others up. Unknown fields are kept.',
    },
  ],
]);

const toJson = (schema: z.ZodType) =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, ADDED.get(zodSchema));
      if (Object.is(zodSchema, batchSchema.shape.ratings)) jsonSchema.items = toJson(elementSchema);
    },
  });

/** Body of a batch as a sender should read it; the route itself leaves the elements open and judges them one by one. */
export const batchDescription = () => toJson(batchSchema);

import { aBatch, aRating } from '@hailong/schema/testing/builders';
import { batchReplySchema, type BatchReply } from '@hailong/schema/sync';
import type { OfficerRating } from '@hailong/schema/rating';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { sampleOfficers } from '../src/sample/roster.ts';

export const RATINGS_URL = '/api/offices/van-gia/ratings';

/** Id of the officer at the first counter of the sample office. */
export const FIRST_OFFICER = sampleOfficers[0]?.id ?? '';

/** A rating of the sample office's first officer. */
export const aSampleRating = (overrides: Partial<OfficerRating> = {}): OfficerRating =>
  aRating({ officerId: FIRST_OFFICER, ...overrides });

/** Posts a body as it is. */
export const postBatch = (app: FastifyInstance, body: unknown, headers = {}): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url: RATINGS_URL,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
  });

/** Sends ratings as a phone does whose clock is right; throws unless the batch was accepted. */
export const sendRatings = async (
  app: FastifyInstance,
  ratings: readonly unknown[],
  headers = {},
): Promise<BatchReply> => {
  const response = await postBatch(app, aBatch(ratings, { sentAt: new Date().toISOString() }), headers);
  if (response.statusCode !== 200) throw new Error(response.body);
  return batchReplySchema.parse(response.json());
};

/** "stored", "set-aside unknown-officer"… in order. */
export const verdictsOf = ({ verdicts }: BatchReply): string[] =>
  verdicts.map((verdict) => ('code' in verdict ? `${verdict.verdict} ${verdict.code}` : verdict.verdict));

import rateLimit from '@fastify/rate-limit';
import { devicePaths } from '@hailong/schema/device-paths';
import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { problem } from '../problem.ts';

/**
 * A whole office shares one address, and so do the phones in its waiting room: the ceiling per address only stops a
 * flood. Routes set closer limits on what belongs to one device.
 */
const PER_ADDRESS_AND_MINUTE = 6_000;

/** A first visit fetches some thirty-five files for the three things it asks: five hundred phones pass with both. */
const FILES_FOR_ONE_ASKED = 10;

const PHOTO = /^\/api\/offices\/[^/]+\/photos\//;

const ASKS = ['/api/', devicePaths.health] as const;

/** What is the same for everybody and comes from a disk or by its own hash; counted apart from what asks the database. */
const isFile = ({ method, url }: FastifyRequest): boolean =>
  method === 'GET' && (!ASKS.some((path) => url.startsWith(path)) || PHOTO.test(url));

export interface RateLimitOptions {
  readonly requestsPerAddressAndMinute?: number | undefined;
}

export const rateLimitPlugin = fp<RateLimitOptions>(
  async (app, { requestsPerAddressAndMinute = PER_ADDRESS_AND_MINUTE }) => {
    await app.register(rateLimit, {
      global: true,
      keyGenerator: (request) => (isFile(request) ? `files ${request.ip}` : request.ip),
      max: (request) => requestsPerAddressAndMinute * (isFile(request) ? FILES_FOR_ONE_ASKED : 1),
      timeWindow: 60_000,
      cache: 10_000,
      addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
      addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
      errorResponseBuilder: (_request, { ttl }) => problem('rate.limited', { retryAfter: Math.ceil(ttl / 1000) }),
    });
  },
  { name: 'rate-limit' },
);

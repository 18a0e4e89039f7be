import rateLimit from '@fastify/rate-limit';
import fp from 'fastify-plugin';
import { problem } from '../problem.ts';

/**
 * A whole office shares one address, and so do the phones in its waiting room: the ceiling per address only stops a
 * flood. Routes set closer limits on what belongs to one device.
 */
const PER_ADDRESS_AND_MINUTE = 6_000;

export interface RateLimitOptions {
  readonly requestsPerAddressAndMinute?: number | undefined;
}

export const rateLimitPlugin = fp<RateLimitOptions>(
  async (app, { requestsPerAddressAndMinute = PER_ADDRESS_AND_MINUTE }) => {
    await app.register(rateLimit, {
      global: true,
      max: requestsPerAddressAndMinute,
      timeWindow: 60_000,
      cache: 10_000,
      addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
      addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
      errorResponseBuilder: (_request, { ttl }) => problem('rate.limited', { retryAfter: Math.ceil(ttl / 1000) }),
    });
  },
  { name: 'rate-limit' },
);

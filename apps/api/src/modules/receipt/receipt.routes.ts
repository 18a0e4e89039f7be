import { endpoints } from '@hailong/schema/endpoints';
import { parseReceiptCode } from '@hailong/schema/receipt-code';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problem } from '../../problem.ts';
import { findReceipt } from './find-receipt.ts';
import { receiptBytes } from '../../rating/receipt-bytes.ts';
import { createReceiptStore } from './receipt.store.ts';

/** Only misses count, and generously: a whole office shares one address, and 80 bits are not guessed anyway. */
const MISSES_PER_ADDRESS = 300;
const WITHIN_MS = 10 * 60_000;

/** Asks whether and when a rating arrived, from any device. */
export const receiptRoutes: FastifyPluginAsyncZod = async (app) => {
  const store = createReceiptStore(app.database);
  const misses = app.createRateLimit({ max: MISSES_PER_ADDRESS, timeWindow: WITHIN_MS });

  app.route({
    ...endpoints.receipt,
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const sofar = await misses(request, { increment: false });
      if (!sofar.isAllowed && sofar.remaining === 0) {
        throw problem('rate.limited', { retryAfter: sofar.ttlInSeconds });
      }
      const officeId = await store.readOfficeId(request.params.office);
      if (officeId === null) throw problem('office.unknown');
      const code = parseReceiptCode(request.params.code);
      const receipt = code === null ? null : await findReceipt(store, officeId, receiptBytes(code));
      if (receipt) return receipt;
      await misses(request);
      throw problem('receipt.unknown');
    },
  });
};

import { endpoints } from '@hailong/schema/endpoints';
import { BATCH_MAX_BYTES } from '@hailong/schema/limits';
import { PROTOCOL_VERSION } from '@hailong/schema/protocol';
import { mayKeepKiosks } from '@hailong/schema/role';
import type { BatchReply } from '@hailong/schema/sync';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { shownKeyHash } from '../../kiosk-keys/kiosk-key.ts';
import { problem } from '../../problem.ts';
import { ingestBatch, ingestExport, type Ingested } from './ingest-batch.ts';
import { createKnownOfficeStore, type WhichKiosk } from './known-office.store.ts';
import { createRatingStore } from './rating.store.ts';
import { readJson } from './read-batch.ts';
import { rememberOffices } from './remember-offices.ts';
import { shareCommits } from './share-commits.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Text of a batch, kept beside the parsed body. */
    batchText: string;
  }
}

/** An honest phone sends a handful, and a kiosk after a day offline a few dozen; halving a batch multiplies them. */
const REQUESTS_PER_DEVICE_AND_MINUTE = 600;

/** 20 000 sealed ratings with long comments; a sealed rating without any takes some 800 bytes. */
const EXPORT_MAX_BYTES = 64 * 1024 * 1024;
const OTHER_OFFICE =
  'Tệp này không phải của máy tính bảng nào thuộc đơn vị. (This file is not from a tablet of this office.)';

const kioskOf = ({ headers }: FastifyRequest): WhichKiosk | null => {
  const keyHash = shownKeyHash(headers.authorization);
  return keyHash === null ? null : { keyHash };
};

const replyOf = ({ receivedAt, verdicts }: Ingested): BatchReply => ({
  protocol: PROTOCOL_VERSION,
  receivedAt: new Date(receivedAt).toISOString(),
  verdicts: [...verdicts],
});

/** Where ratings arrive. Nothing is answered before it is committed. */
export const ingestRoutes: FastifyPluginAsyncZod = async (app) => {
  const knownOffices = createKnownOfficeStore(app.database);
  const parts = {
    offices: rememberOffices((slug) => knownOffices.read(slug), Date.now),
    kiosks: knownOffices,
    deliver: shareCommits(createRatingStore(app.database).store),
    now: Date.now,
  };
  const limitPerDevice = app.createRateLimit({
    max: REQUESTS_PER_DEVICE_AND_MINUTE,
    timeWindow: 60_000,
    keyGenerator: ({ body }) => (body as { deviceId: string }).deviceId.toLowerCase(),
  });

  app.decorateRequest('batchText', '');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    try {
      const { value, text } = readJson(body);
      request.batchText = text;
      return value;
    } catch (error) {
      throw problem('batch.malformed', { cause: error });
    }
  });

  app.route({
    ...endpoints.sendRatings,
    bodyLimit: BATCH_MAX_BYTES,
    config: { whenMalformed: 'batch.malformed', patienceMs: 2_500 },
    preHandler: async (request) => {
      const limit = await limitPerDevice(request);
      if (!limit.isAllowed && limit.isExceeded) throw problem('rate.limited', { retryAfter: limit.ttlInSeconds });
    },
    handler: async (request) => {
      const { params, body: batch, batchText: text } = request;
      const ingested = await ingestBatch({ slug: params.office, batch, text, from: kioskOf(request) }, parts);
      if (!ingested) throw problem('office.unknown');
      return replyOf(ingested);
    },
  });

  app.route({
    ...endpoints.importKioskQueue,
    bodyLimit: EXPORT_MAX_BYTES,
    onRequest: app.guardAdministration,
    preValidation: app.requireMember(mayKeepKiosks),
    handler: async (request) => {
      const { params, body, batchText: text } = request;
      const { kioskId, deviceId, exportedAt, ratings } = body;
      if (body.office !== params.office) throw problem('request.invalid', { detail: OTHER_OFFICE });
      await app.audit(request, 'kiosk.queue-imported', { kiosk: kioskId, ratings: ratings.length });
      const batch = { deviceId, sentAt: exportedAt, ratings };
      const ingested = await ingestExport(
        { slug: params.office, batch, text, from: { kioskId: kioskId.toLowerCase() } },
        parts,
      );
      if (!ingested) throw problem('office.unknown');
      if (ingested === 'unknown-kiosk') throw problem('request.invalid', { detail: OTHER_OFFICE });
      return replyOf(ingested);
    },
  });
};

import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import { apiPaths } from '@hailong/schema/api-paths';
import { endpoints } from '@hailong/schema/endpoints';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problem } from '../../problem.ts';
import { shownKeyHash } from '../../kiosk-keys/kiosk-key.ts';
import { readCatalogueFor } from './catalogue-for.ts';
import { createCatalogueStore, type CatalogueStore } from './catalogue.store.ts';
import { alreadyHeld, strongTag } from './entity-tag.ts';

const PHOTO_FILE = /^([0-9a-f]{64})\.(?:webp|jpg|png)$/;
/** Bytes that came from outside, even if encoded anew: opened by themselves they are a page of nobody, and run nothing. */
const PICTURE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";
const ONE_YEAR = 'public, max-age=31536000, immutable';

const answer = async (
  catalogues: CatalogueStore,
  asked: { readonly slug: string | null; readonly keyHash: Buffer | null },
  request: FastifyRequest,
  reply: FastifyReply,
) => {
  const { slug, keyHash } = asked;
  if (slug === null) throw problem('office.unknown');
  const { catalogue, kiosk } = await readCatalogueFor(catalogues, { slug, keyHash, at: new Date() });
  const tag = strongTag(catalogue.version);
  // Asked again each time, so that a new officer is there at the next opening; answered with 304 nearly always. What a
  // tablet gets (the hash of its PIN) stays out of caches that others read.
  reply.headers({ etag: tag, 'cache-control': kiosk === null ? 'no-cache' : 'private, no-cache' });
  reply.header('vary', 'authorization');
  return alreadyHeld(request.headers['if-none-match'], tag) ? reply.code(304).send() : reply.send(catalogue);
};

/** What a device needs to work offline, and the photos it names. */
export const catalogueRoutes: FastifyPluginAsyncZod = async (app) => {
  const catalogues = createCatalogueStore(app.database);
  // On a slow connection the catalogue is the largest thing between a scanned code and the first question. Quality 5 costs
  // a millisecond; the best one costs fifty.
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });

  app.route({
    ...endpoints.catalogue,
    handler: (request, reply) => {
      const keyHash = shownKeyHash(request.headers.authorization);
      return answer(catalogues, { slug: request.params.office, keyHash }, request, reply);
    },
  });
  app.route({
    ...endpoints.defaultCatalogue,
    handler: async (request, reply) =>
      answer(catalogues, { slug: await catalogues.readFirstSlug(), keyHash: null }, request, reply),
  });
  app.route({
    method: 'GET',
    url: apiPaths.photo(':office', ':file'),
    schema: {
      summary: 'An officer’s photo, named by its content',
      params: z.object({ office: z.string(), file: z.string() }),
    },
    handler: async ({ params }, reply) => {
      const hash = PHOTO_FILE.exec(params.file)?.[1];
      const photo = hash === undefined ? null : await catalogues.readPhoto(params.office, hash);
      if (!photo) throw problem('resource.unknown');
      return reply
        .headers({
          'cache-control': ONE_YEAR,
          'x-content-type-options': 'nosniff',
          'content-security-policy': PICTURE_POLICY,
        })
        .type(photo.contentType)
        .send(photo.bytes);
    },
  });
};

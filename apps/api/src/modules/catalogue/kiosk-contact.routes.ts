import { endpoints } from '@hailong/schema/endpoints';
import { parseDateTime } from '@hailong/schema/date-time';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { shownKeyHash } from '../../kiosk-keys/kiosk-key.ts';
import { problem } from '../../problem.ts';
import { createCatalogueStore } from './catalogue.store.ts';
import { readCatalogueFor } from './catalogue-for.ts';
import { keepContact } from './kiosk-contact.store.ts';

/** What tablets say of themselves, and whether there is news for them. */
export const kioskContactRoutes: FastifyPluginAsyncZod = async (app) => {
  const catalogues = createCatalogueStore(app.database);
  app.route({
    ...endpoints.kioskContact,
    handler: async ({ params: { office }, body, headers }) => {
      const now = new Date();
      const keyHash = shownKeyHash(headers.authorization);
      const asked = await readCatalogueFor(catalogues, { slug: office, keyHash, at: now });
      if (!asked.kiosk) throw problem('kiosk.key-unknown');
      const receivedAt = now.toISOString();
      const skewMs = now.getTime() - (parseDateTime(body.sentAt) ?? now.getTime());
      await keepContact(app.database, asked.kiosk, body, { receivedAt, skewMs });
      return { receivedAt, catalogueVersion: asked.catalogue.version };
    },
  });
};

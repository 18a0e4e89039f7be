import { sheetFileSchema } from '@hailong/schema/poster';
import { posterEndpoints } from '@hailong/schema/poster-endpoints';
import { mayPrintPosters } from '@hailong/schema/role';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { FOR_THE_OFFICE } from '../../plugins/patience.ts';
import { problem } from '../../problem.ts';
import { drawSheet } from './draw-sheet.ts';
import { createPosterStore } from './posters.store.ts';
import { hashOfCodes, outdatedSheets, sheetsOf } from './sheets-of.ts';
import { sheetPdf } from './sheet-pdf.ts';
import { sheetSvg } from './sheet-svg.ts';

export interface PosterRoutesOptions {
  /** Where phones open the pages, as printed. */
  readonly citizenUrl: () => string;
}

/** Sheets with codes for walls, counters, desks and hands. */
export const posterRoutes: FastifyPluginAsyncZod<PosterRoutesOptions> = async (app, { citizenUrl }) => {
  const store = createPosterStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const preValidation = app.requireMember(mayPrintPosters);

  app.route({
    ...posterEndpoints.posters,
    preValidation,
    handler: async (request) => {
      const { officeId } = request.membershipHere();
      const origin = citizenUrl();
      const office = await store.read(officeId, new Date());
      const sheets = sheetsOf(office, origin);
      const outdated = outdatedSheets(await store.readPrints(officeId), sheets, office);
      return {
        sheets: sheets.map(({ id, kind, name, address }) => ({ id, kind, name, address })),
        address: sheets[0]?.address ?? origin,
        wifi: [...office.wifi],
        isOnlyHere: ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname),
        outdated: outdated.map(({ sheet: { id, name }, printedAt }) => ({
          sheet: id,
          name,
          printedAt: printedAt.toISOString(),
        })),
      };
    },
  });

  app.route({
    ...posterEndpoints.poster,
    config: FOR_THE_OFFICE,
    preValidation,
    handler: async (request, reply) => {
      const { officeId, office: slug } = request.membershipHere();
      const { paper, words } = request.query;
      const [, id = '', ending] = /^(.+)\.([a-z]+)$/.exec(request.params.sheet) ?? [];
      const file = sheetFileSchema.safeParse(ending);
      const now = new Date();
      const office = await store.read(officeId, now);
      const sheet = sheetsOf(office, citizenUrl()).find((one) => one.id === id);
      if (sheet === undefined || !file.success) throw problem('resource.unknown');
      const { subject, address } = sheet;
      const drawing = drawSheet({ office: office.name, logo: office.logo, wifi: office.wifi, words, subject, address });
      reply.header('cache-control', 'no-store');
      if (file.data === 'svg') return reply.type('image/svg+xml').send(sheetSvg(drawing, paper));
      const pdf: unknown = await sheetPdf(drawing, paper, now);
      const print = { sheet: id, codesHash: hashOfCodes(sheet, office), printedAt: now };
      await store.remember(officeId, request.signedIn().username, print);
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${slug}-${id}-${paper}.pdf"`)
        .send(pdf as never);
    },
  });
};

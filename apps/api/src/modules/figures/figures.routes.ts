import { figuresEndpoints } from '@hailong/schema/figures-endpoints';
import { isMonth, type Month } from '@hailong/schema/month';
import { XLSX_MEDIA_TYPE } from '@hailong/schema/media-type';
import { monthsOfPeriod } from '@hailong/schema/period';
import { mayEnterDossiers, mayReadMonths } from '@hailong/schema/role';
import { TABLE_MAX_BYTES } from '@hailong/schema/table-import';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { createDossierStore } from '../../month/dossiers.store.ts';
import { createFiguresStore } from '../../month/figures.store.ts';
import { monthInAddress } from '../../month/month-in-address.ts';
import { FOR_THE_OFFICE } from '../../plugins/patience.ts';
import { problem } from '../../problem.ts';
import { readTable } from '../../table-file/read-table.ts';
import { tableXlsx } from '../../table-file/write-table.ts';
import { acceptBytes, bytesOf } from '../../table-import/register-table.ts';
import { dossierSheet, readDossierFile, type Rated } from './dossier-file.ts';

/** What a month says beyond its report, and the dossier counts that the response rate stands on. */
export const figuresRoutes: FastifyPluginAsyncZod = async (app) => {
  const figures = createFiguresStore(app.database);
  const dossiers = createDossierStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  acceptBytes(app);
  const ratedIn = async (officeId: number, month: Month): Promise<readonly Rated[]> => {
    const employed = new Set((await figures.read(officeId, month)).officers.map(({ officerId }) => officerId));
    return (await dossiers.readRated(officeId)).filter(({ id }) => employed.has(id));
  };

  app.route({
    ...figuresEndpoints.monthFigures,
    config: FOR_THE_OFFICE,
    preValidation: app.requireMember(mayReadMonths),
    handler: (request) => {
      const { officeId } = request.membershipHere();
      const month = monthInAddress(request.params);
      return app.reading((database) => createFiguresStore(database).read(officeId, month));
    },
  });

  app.route({
    ...figuresEndpoints.periodFigures,
    config: FOR_THE_OFFICE,
    preValidation: app.requireMember(mayReadMonths),
    handler: (request) => {
      const { period } = request.params;
      if (isMonth(period) || monthsOfPeriod(period).length === 0) throw problem('month.unknown');
      const { officeId } = request.membershipHere();
      return app.reading((database) => createFiguresStore(database).readPeriod(officeId, period));
    },
  });

  app.route({
    ...figuresEndpoints.monthDossierFile,
    preValidation: app.requireMember(mayEnterDossiers),
    bodyLimit: TABLE_MAX_BYTES,
    handler: async (request) => {
      const rated = await ratedIn(request.membershipHere().officeId, monthInAddress(request.params));
      return readDossierFile(await readTable(request.query.name, bytesOf(request)), rated);
    },
  });

  app.route({
    ...figuresEndpoints.monthDossierSheet,
    config: FOR_THE_OFFICE,
    preValidation: app.requireMember(mayEnterDossiers),
    handler: async (request, reply) => {
      const { office, officeId } = request.membershipHere();
      const month = monthInAddress(request.params);
      const rows = dossierSheet(await ratedIn(officeId, month), await dossiers.read(officeId, month));
      const file: unknown = await tableXlsx(rows, month);
      return reply
        .type(XLSX_MEDIA_TYPE)
        .header('content-disposition', `attachment; filename="${office}-${month}-dossiers.xlsx"`)
        .send(file as never);
    },
  });

  app.route({
    ...figuresEndpoints.monthDossiers,
    preValidation: app.requireMember(mayEnterDossiers),
    handler: async (request) => {
      const { officeId } = request.membershipHere();
      const month = monthInAddress(request.params);
      await dossiers.enter({ officeId, month, actor: request.signedIn().username }, request.body.counts);
      return figures.read(officeId, month);
    },
  });
};

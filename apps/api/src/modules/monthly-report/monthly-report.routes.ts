import { endpoints } from '@hailong/schema/endpoints';
import { periodFigures } from '@hailong/schema/period-figures';
import { mayReadMonths } from '@hailong/schema/role';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { CSV_MEDIA_TYPE } from '../../table-file/csv-format.ts';
import { monthInAddress } from '../../month/month-in-address.ts';
import { createFiguresStore } from '../../month/figures.store.ts';
import { readMinimumSample } from '../../month/minimum-sample.store.ts';
import { reportCsv } from './report-csv.ts';
import { createRevisionStore } from '../../month/revision.store.ts';
import { FOR_THE_OFFICE } from '../../plugins/patience.ts';

/** The month's report, frozen once the month is closed: aggregates only, hence the same for everyone who may read it. */
export const monthlyReportRoutes: FastifyPluginAsyncZod = async (app) => {
  app.addHook('onRequest', app.guardAdministration);
  const readers = app.requireMember(mayReadMonths);

  app.route({
    ...endpoints.month,
    config: FOR_THE_OFFICE,
    preValidation: readers,
    handler: async (request) => {
      const { officeId } = request.membershipHere();
      return app.reading(async (database) => {
        const revisions = createRevisionStore(database);
        const { report, criteriaSets } = await revisions.readWithQuestions(officeId, monthInAddress(request.params));
        const minimumSample = await readMinimumSample(database, officeId);
        return { ...report, minimumSample, criteriaSets: [...criteriaSets] };
      });
    },
  });

  app.route({
    ...endpoints.monthCsv,
    config: FOR_THE_OFFICE,
    preValidation: readers,
    handler: async (request, reply) => {
      const { office, officeId } = request.membershipHere();
      const month = monthInAddress(request.params);
      const csv = await app.reading(async (database) => {
        const months = await createFiguresStore(database).readMonths(officeId, [month]);
        const report = months[0]?.report ?? (await createRevisionStore(database).readReport(officeId, month));
        const counted = periodFigures(report, months, await readMinimumSample(database, officeId));
        return reportCsv(report, counted);
      });
      return reply
        .type(CSV_MEDIA_TYPE)
        .header('content-disposition', `attachment; filename="${office}-${month}.csv"`)
        .send(csv);
    },
  });
};

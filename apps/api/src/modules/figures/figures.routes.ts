import { figuresEndpoints } from '@hailong/schema/figures-endpoints';
import { isMonth } from '@hailong/schema/month';
import { monthsOfPeriod } from '@hailong/schema/period';
import { mayEnterDossiers, mayReadMonths } from '@hailong/schema/role';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { createDossierStore } from '../../month/dossiers.store.ts';
import { createFiguresStore } from '../../month/figures.store.ts';
import { monthInAddress } from '../../month/month-in-address.ts';
import { problem } from '../../problem.ts';

/** What a month says beyond its report, and the dossier counts that the response rate stands on. */
export const figuresRoutes: FastifyPluginAsyncZod = async (app) => {
  const figures = createFiguresStore(app.database);
  const dossiers = createDossierStore(app.database);
  app.addHook('onRequest', app.guardAdministration);

  app.route({
    ...figuresEndpoints.monthFigures,
    preValidation: app.requireMember(mayReadMonths),
    handler: (request) => figures.read(request.membershipHere().officeId, monthInAddress(request.params)),
  });

  app.route({
    ...figuresEndpoints.periodFigures,
    preValidation: app.requireMember(mayReadMonths),
    handler: (request) => {
      const { period } = request.params;
      if (isMonth(period) || monthsOfPeriod(period).length === 0) throw problem('month.unknown');
      return figures.readPeriod(request.membershipHere().officeId, period);
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

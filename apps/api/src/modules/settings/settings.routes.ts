import { mayManageSettings } from '@hailong/schema/role';
import { settingsEndpoints } from '@hailong/schema/settings-endpoints';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problem } from '../../problem.ts';
import { createSampleRemoval } from './sample-removal.store.ts';
import { createSettingsStore } from './settings.store.ts';

/** What the office sets about itself. */
export const settingsRoutes: FastifyPluginAsyncZod = async (app) => {
  const settings = createSettingsStore(app.database);
  const removeSample = createSampleRemoval(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const preValidation = app.requireMember(mayManageSettings);

  app.route({
    ...settingsEndpoints.settings,
    preValidation,
    handler: (request) => settings.read(request.membershipHere().officeId),
  });
  app.route({
    ...settingsEndpoints.removeSample,
    preValidation,
    handler: async (request) => {
      const { officeId } = request.membershipHere();
      const done = await removeSample({ officeId, actor: request.signedIn().username });
      if (done === 'in-use') throw problem('sample.in-use');
      return settings.read(officeId);
    },
  });
  app.route({
    ...settingsEndpoints.saveSettings,
    preValidation,
    handler: async (request) => {
      const { officeId } = request.membershipHere();
      const saved = await settings.save({ officeId, actor: request.signedIn().username }, request.body);
      if (saved === 'changed') throw problem('settings.changed');
      if (saved !== 'saved') throw problem('request.invalid', { detail: saved.join(', ') });
      return settings.read(officeId);
    },
  });
};

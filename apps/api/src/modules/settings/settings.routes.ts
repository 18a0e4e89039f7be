import { mayManageSettings } from '@hailong/schema/role';
import { settingsEndpoints } from '@hailong/schema/settings-endpoints';
import { PHOTO_MAX_BYTES } from '@hailong/schema/table-import';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { encodeLogo } from '../../picture/picture.ts';
import { problem } from '../../problem.ts';
import { acceptBytes, bytesOf } from '../../table-import/register-table.ts';
import { createSampleRemoval } from './sample-removal.store.ts';
import { createSettingsStore } from './settings.store.ts';

/** What the office sets about itself. */
export const settingsRoutes: FastifyPluginAsyncZod = async (app) => {
  const settings = createSettingsStore(app.database);
  const removeSample = createSampleRemoval(app.database);
  app.addHook('onRequest', app.guardAdministration);
  acceptBytes(app);
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
  app.route({
    ...settingsEndpoints.setLogo,
    preValidation,
    bodyLimit: PHOTO_MAX_BYTES,
    handler: async (request) => {
      const { officeId } = request.membershipHere();
      const logo = await encodeLogo(bytesOf(request));
      if (!logo) throw problem('photo.unusable');
      await settings.setLogo({ officeId, actor: request.signedIn().username }, logo);
      return settings.read(officeId);
    },
  });
  app.route({
    ...settingsEndpoints.removeLogo,
    preValidation,
    handler: async (request) => {
      const { officeId } = request.membershipHere();
      await settings.setLogo({ officeId, actor: request.signedIn().username }, null);
      return settings.read(officeId);
    },
  });
};

import { endpoints } from '@hailong/schema/endpoints';
import { mayManageRoster } from '@hailong/schema/role';
import { PHOTO_MAX_BYTES } from '@hailong/schema/table-import';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { encodePhoto } from '../../picture/picture.ts';
import { problem } from '../../problem.ts';
import { acceptBytes, bytesOf, registerTable } from '../../table-import/register-table.ts';
import { rosterRows } from './roster-rows.store.ts';
import { rosterTable } from './roster-table.ts';
import { createRosterStore, type RosterTrouble } from './roster.store.ts';

const COUNTER_UNKNOWN = 'Quầy này không còn nữa. Hãy chọn quầy khác. (This counter no longer exists. Choose another.)';

const hereOf = (request: FastifyRequest) => {
  const { office, officeId, officerId } = request.membershipHere();
  return { office, officeId, officerId, actor: request.signedIn().username };
};

const settle = (trouble: RosterTrouble | null): void => {
  if (trouble === 'unknown') throw problem('officer.unknown');
  if (trouble === 'own-entry') throw problem('officer.own-entry');
  if (trouble === 'code-taken') throw problem('officer.code-taken');
  if (trouble === 'changed') throw problem('roster.changed');
  if (trouble === 'counter-unknown') throw problem('request.invalid', { detail: COUNTER_UNKNOWN });
};

const idIn = ({ id }: { readonly id: string }): string => {
  if (!z.uuid().safeParse(id).success) throw problem('officer.unknown');
  return id.toLowerCase();
};

/** Who can be rated: one by one, as a file, with photos. */
export const rosterRoutes: FastifyPluginAsyncZod = async (app) => {
  const roster = createRosterStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  acceptBytes(app);
  const preValidation = app.requireMember(mayManageRoster);
  const answer = (request: FastifyRequest) => roster.read(hereOf(request), new Date());

  app.route({ ...endpoints.roster, preValidation, handler: answer });
  app.route({
    ...endpoints.addOfficer,
    preValidation,
    handler: async (request, reply) => {
      settle(await roster.add(hereOf(request), request.body));
      return reply.code(201).send(await answer(request));
    },
  });
  app.route({
    ...endpoints.changeOfficer,
    preValidation,
    handler: async (request) => {
      settle(await roster.change(hereOf(request), idIn(request.params), request.body));
      return answer(request);
    },
  });
  app.route({
    ...endpoints.orderRoster,
    preValidation,
    bodyLimit: 1024 * 1024,
    handler: async (request) => {
      settle(await roster.order(hereOf(request), request.body.ids));
      return answer(request);
    },
  });
  app.route({
    ...endpoints.setPhoto,
    preValidation,
    bodyLimit: PHOTO_MAX_BYTES,
    handler: async (request) => {
      const photo = await encodePhoto(bytesOf(request));
      if (!photo) throw problem('photo.unusable');
      settle(await roster.setPhoto(hereOf(request), idIn(request.params), photo));
      return answer(request);
    },
  });
  app.route({
    ...endpoints.removePhoto,
    preValidation,
    handler: async (request) => {
      settle(await roster.setPhoto(hereOf(request), idIn(request.params), null));
      return answer(request);
    },
  });

  registerTable(app, {
    writer: rosterRows,
    permit: mayManageRoster,
    kindFor: async (request) => rosterTable(await roster.readSurroundings(hereOf(request), new Date())),
  });
};

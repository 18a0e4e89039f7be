import type { IssuedLink } from '@hailong/schema/people';
import { peopleEndpoints } from '@hailong/schema/people-endpoints';
import { mayManagePeople } from '@hailong/schema/role';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problem } from '../../problem.ts';
import type { PeopleTrouble } from './member.store.ts';
import { createPeopleStore, type Decider } from './people.store.ts';

const ENTRY_UNKNOWN = 'Mục cán bộ này không còn nữa. (This roster entry no longer exists.)';

const deciderOf = (request: FastifyRequest): Decider => {
  const { userId, username } = request.signedIn();
  return { officeId: request.membershipHere().officeId, userId, actor: username };
};

const refuse = (trouble: PeopleTrouble): Error => {
  if (trouble === 'own-membership') return problem('person.own-membership');
  if (trouble === 'entry-taken') return problem('person.entry-taken');
  if (trouble === 'entry-unknown') return problem('request.invalid', { detail: ENTRY_UNKNOWN });
  if (trouble === 'elsewhere') return problem('permission.denied');
  return problem('person.unknown');
};

const issued = (link: IssuedLink | PeopleTrouble): IssuedLink => {
  if (typeof link === 'string') throw refuse(link);
  return link;
};

const idOf = (text: string): string => {
  if (!z.uuid().safeParse(text).success) throw problem('person.unknown');
  return text.toLowerCase();
};

/** Who signs in, and as what. Every write wants the password typed a moment ago. */
export const peopleRoutes: FastifyPluginAsyncZod = async (app) => {
  const people = createPeopleStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const member = app.requireMember(mayManagePeople);
  const preValidation = [member, app.requireRecentSignIn];

  /** Everybody as it is once `doing` is done. */
  const afterwards = async (request: FastifyRequest, doing: Promise<PeopleTrouble | null>) => {
    const trouble = await doing;
    if (trouble !== null) throw refuse(trouble);
    return people.read(deciderOf(request));
  };

  app.route({
    ...peopleEndpoints.people,
    preValidation: member,
    handler: (request) => people.read(deciderOf(request)),
  });
  app.route({
    ...peopleEndpoints.invite,
    preValidation,
    handler: async (request, reply) =>
      reply.code(201).send(issued(await people.invite(deciderOf(request), request.body))),
  });
  app.route({
    ...peopleEndpoints.withdrawLink,
    preValidation,
    handler: (request) => afterwards(request, people.withdraw(deciderOf(request), idOf(request.params.id))),
  });
  app.route({
    ...peopleEndpoints.changePerson,
    preValidation,
    handler: (request) =>
      afterwards(request, people.change(deciderOf(request), idOf(request.params.user), request.body)),
  });
  app.route({
    ...peopleEndpoints.removePerson,
    preValidation,
    handler: (request) => afterwards(request, people.remove(deciderOf(request), idOf(request.params.user))),
  });
  app.route({
    ...peopleEndpoints.renewPassword,
    preValidation,
    handler: async (request, reply) =>
      reply.code(201).send(issued(await people.renewPassword(deciderOf(request), idOf(request.params.user)))),
  });
  app.route({
    ...peopleEndpoints.resetTwoFactor,
    preValidation,
    handler: (request) => afterwards(request, people.resetTwoFactor(deciderOf(request), idOf(request.params.user))),
  });
};

import { ownSecurityEndpoints } from '@hailong/schema/own-security-endpoints';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { createAccountStore } from '../../auth/account.store.ts';
import { hashPassword } from '../../auth/argon2id.ts';
import { createOwnSecurityStore } from '../../auth/own-security.store.ts';
import { PASSWORD_COMPLAINTS } from '../../auth/password-complaints.ts';
import { passwordTrouble } from '../../auth/password-rules.ts';
import { createTwoFactorStore } from '../../auth/two-factor.store.ts';
import { headersOf } from '../../plugins/session.ts';
import { problem } from '../../problem.ts';
import { authenticatorLink } from './authenticator-link.ts';

const ISSUER = 'Hài Lòng';

/** How the signed-in person gets in: their password, and codes from their phone. */
export const ownSecurityRoutes: FastifyPluginAsyncZod = async (app) => {
  const people = createAccountStore(app.database);
  const own = createOwnSecurityStore(app.database);
  const twoFactors = createTwoFactorStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const preValidation = app.requireSignedIn;

  app.route({
    ...ownSecurityEndpoints.ownSecurity,
    preValidation,
    handler: async (request) => {
      const { userId } = request.signedIn();
      const twoFactor = (await twoFactors.state(userId)) === 'confirmed';
      const codes = twoFactor ? await (await app.authenticationFor(request)).backupCodes(userId) : [];
      return { twoFactor, backupCodesLeft: codes.length };
    },
  });

  app.route({
    ...ownSecurityEndpoints.changeOwnPassword,
    preValidation,
    handler: async (request, reply) => {
      const person = request.signedIn();
      const { current, password } = request.body;
      await app.confirmPassword(request, current);
      const names = [person.username, person.displayName, ...(await people.officeNames())];
      const trouble = passwordTrouble(password, names);
      if (trouble !== null) throw problem('request.invalid', { detail: PASSWORD_COMPLAINTS[trouble] });
      await own.changePassword(person, await hashPassword(password), request.sessionHere?.id ?? '');
      return reply.code(204).send();
    },
  });

  app.route({
    ...ownSecurityEndpoints.beginTwoFactor,
    preValidation,
    handler: async (request, reply) => {
      const { password } = request.body;
      await app.confirmPassword(request, password);
      const uri = await (await app.authenticationFor(request)).beginTwoFactor(password, headersOf(request));
      if (uri === null) throw problem('two-factor.state');
      return reply.code(201).send(authenticatorLink(uri, ISSUER, request.signedIn().username));
    },
  });

  app.route({
    ...ownSecurityEndpoints.confirmTwoFactor,
    preValidation,
    handler: async (request, reply) => {
      const person = request.signedIn();
      if ((await twoFactors.state(person.userId)) !== 'begun') throw problem('two-factor.state');
      const authentication = await app.authenticationFor(request);
      const confirmed = await authentication.confirmTwoFactor(request.body.code, headersOf(request));
      if (confirmed === 'code-wrong') throw problem('session.code-wrong');
      await own.recordTwoFactor(person);
      reply.header('set-cookie', confirmed.setCookies);
      return { backupCodes: [...(await authentication.backupCodes(person.userId))] };
    },
  });

  app.route({
    ...ownSecurityEndpoints.removeTwoFactor,
    preValidation,
    handler: async (request, reply) => {
      await app.confirmPassword(request, request.body.password);
      await own.removeTwoFactor(request.signedIn());
      return reply.code(204).send();
    },
  });
};

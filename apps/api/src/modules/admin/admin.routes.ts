import { accountSchema } from '@hailong/schema/account';
import { apiPaths } from '@hailong/schema/api-paths';
import { endpoints } from '@hailong/schema/endpoints';
import { problemSchema } from '@hailong/schema/problem';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { createAccountStore } from '../../auth/account.store.ts';
import { hashPassword } from '../../auth/argon2id.ts';
import { isSetupLinkValid, redeemSetupLink } from '../../auth/first-administrator.store.ts';
import { findLink, redeemInvitation, redeemPasswordLink } from '../../auth/invitation.store.ts';
import { PASSWORD_COMPLAINTS } from '../../auth/password-complaints.ts';
import { passwordTrouble } from '../../auth/password-rules.ts';
import { createSessionList } from '../../auth/session-list.store.ts';
import { problem } from '../../problem.ts';

/** Longer than any username or password of ours, short enough to be hashed without harm. */
const credentialsSchema = z.object({
  username: z.string().max(200),
  password: z.string().max(1000),
  /** Six digits of the person’s phone, or a backup code. */
  code: z.string().trim().min(1).max(40).optional(),
});

/** In, out, who am I and where, and what one-time links are redeemed for. */
export const adminRoutes: FastifyPluginAsyncZod = async (app) => {
  const people = createAccountStore(app.database);
  const sessions = createSessionList(app.database);
  app.addHook('onRequest', app.guardAdministration);

  const checkPassword = async (password: string, names: readonly string[]): Promise<void> => {
    const trouble = passwordTrouble(password, [...names, ...(await people.officeNames())]);
    if (trouble !== null) throw problem('request.invalid', { detail: PASSWORD_COMPLAINTS[trouble] });
  };

  app.route({
    method: 'POST',
    url: apiPaths.signIn,
    schema: {
      summary: 'Sign in: sets the session cookie',
      body: credentialsSchema,
      response: { 200: accountSchema, 401: problemSchema, 403: problemSchema, 429: problemSchema },
    },
    handler: (request, reply) => app.signIn(request, reply, request.body),
  });

  app.route({
    method: 'POST',
    url: apiPaths.signOut,
    schema: {
      summary: 'Sign out: ends the session and clears the cookie',
      response: { 204: z.undefined(), 403: problemSchema },
    },
    handler: async (request, reply) => {
      await app.signOut(request, reply);
      return reply.code(204).send();
    },
  });

  app.route({ ...endpoints.me, preValidation: app.requireSignedIn, handler: (request) => request.signedIn() });

  app.route({
    ...endpoints.setup,
    handler: async ({ body }, reply) => {
      const { token, username, displayName, password } = body;
      // First, because hashing a password is costly and anybody may ask.
      const isFirst = await isSetupLinkValid(app.database, token);
      if (!isFirst && (await findLink(app.database, token))?.kind !== 'invitation') throw problem('setup-link.invalid');
      await checkPassword(password, [username, displayName]);
      const user = { username, displayName, passwordHash: await hashPassword(password) };
      const redeem = isFirst ? redeemSetupLink : redeemInvitation;
      const redeemed = await redeem(app.database, token, user);
      if (redeemed === 'username-taken') throw problem('username.taken');
      const account = redeemed === 'link-invalid' ? null : await people.find(redeemed.userId);
      if (account === null) throw problem('setup-link.invalid');
      return reply.code(201).send(account);
    },
  });

  app.route({
    ...endpoints.linkPurpose,
    handler: async ({ body: { token } }) => {
      const isFirst = await isSetupLinkValid(app.database, token);
      const link = isFirst
        ? ({ kind: 'first-administrator', officeName: null, displayName: null, username: null } as const)
        : await findLink(app.database, token);
      if (link === null) throw problem('setup-link.invalid');
      return link;
    },
  });

  app.route({
    ...endpoints.setPassword,
    handler: async ({ body: { token, password } }, reply) => {
      const link = await findLink(app.database, token);
      if (link?.kind !== 'password') throw problem('setup-link.invalid');
      await checkPassword(password, [link.username ?? '', link.displayName ?? '']);
      const done = await redeemPasswordLink(app.database, token, await hashPassword(password));
      if (!done) throw problem('setup-link.invalid');
      return reply.code(204).send();
    },
  });

  app.route({
    ...endpoints.ownSessions,
    preValidation: app.requireSignedIn,
    handler: (request) => sessions.list(request.signedIn().userId, request.sessionHere?.id ?? null),
  });

  app.route({
    ...endpoints.endSession,
    preValidation: app.requireSignedIn,
    handler: async (request) => {
      const person = request.signedIn();
      const { id } = request.params;
      const ended = z.uuid().safeParse(id).success && (await sessions.end(person, id));
      if (!ended) throw problem('resource.unknown');
      return sessions.list(person.userId, request.sessionHere?.id ?? null);
    },
  });
};

import type { Membership } from '@hailong/schema/role';
import type { FastifyReply, FastifyRequest, preValidationHookHandler } from 'fastify';
import fp from 'fastify-plugin';
import { z } from 'zod';
import { createAccountStore, type SignedIn } from '../auth/account.store.ts';
import { readAuthSecret } from '../auth/auth-secret.store.ts';
import {
  createAuthentication,
  type Authentication,
  type Credentials,
  type SessionHere,
  type SignInRefused,
} from '../auth/authentication.store.ts';
import { createOwnSecurityStore } from '../auth/own-security.store.ts';
import { createSignInFailures } from '../auth/sign-in-failures.store.ts';
import { isRecent } from '../auth/session-limits.ts';
import type { Database } from '../database/connection.ts';
import { problem } from '../problem.ts';

type MembershipHere = SignedIn['memberships'][number];

declare module 'fastify' {
  interface FastifyRequest {
    account: SignedIn | null;
    membership: MembershipHere | null;
    /** What the signed-in person signed in with. */
    sessionHere: SessionHere | null;
    /** The signed-in person, after `requireSignedIn` or `requireMember`. @throws session.missing */
    readonly signedIn: () => SignedIn;
    /** Their place in the office of the address, after `requireMember`. @throws permission.denied */
    readonly membershipHere: () => MembershipHere;
  }
  interface FastifyInstance {
    readonly requireSignedIn: preValidationHookHandler;
    /**
     * Whether the signed-in person may do this in the office of the address: 401, then 404 for an office that does not
     * exist, then 403. Offices' names are on every poster, so the difference tells a stranger nothing.
     */
    readonly requireMember: (permit: (membership: Membership) => boolean) => preValidationHookHandler;
    /**
     * After one of the two above: 403 `session.not-recent` unless the password was typed a few minutes ago. For what must
     * not be done at a screen somebody left open (ASVS 7.5.3).
     */
    readonly requireRecentSignIn: preValidationHookHandler;
    /** The same for a route where it depends on what is asked. @throws session.not-recent */
    readonly assertRecentSignIn: (request: FastifyRequest) => void;
    /** @throws session.credentials, or rate.limited after too many wrong passwords */
    readonly signIn: (request: FastifyRequest, reply: FastifyReply, credentials: Credentials) => Promise<SignedIn>;
    /**
     * Signs in whoever `prove` finds, as an attempt on the account `username`: what proves nobody is counted like a wrong
     * password, and waits as long.
     * @throws session.passkey, or rate.limited
     */
    readonly signInProven: (
      request: FastifyRequest,
      reply: FastifyReply,
      username: string,
      prove: () => Promise<string | null>,
    ) => Promise<SignedIn>;
    readonly signOut: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
    /**
     * The signed-in person typed their password again; wrong ones are counted with those of signing in.
     * @throws session.credentials, or rate.limited
     */
    readonly confirmPassword: (request: FastifyRequest, password: string) => Promise<void>;
    readonly authenticationFor: (request: FastifyRequest) => Promise<Authentication>;
  }
}

const officeParams = z.object({ office: z.string() });

const REFUSALS = {
  credentials: 'session.credentials',
  'code-needed': 'session.code-needed',
  'code-wrong': 'session.code-wrong',
} as const satisfies Record<SignInRefused, string>;

const secondsLeft = (milliseconds: number): number => Math.ceil(milliseconds / 1000);

/** Cookie and browser, the only headers that better-auth has a use for. */
export const headersOf = ({ headers }: FastifyRequest): Headers => {
  const { cookie, 'user-agent': userAgent } = headers;
  return new Headers({ ...(cookie === undefined ? {} : { cookie }), 'user-agent': userAgent ?? '' });
};

const createParts = async (database: Database) => {
  const secret = await readAuthSecret(database);
  return {
    failures: createSignInFailures(database, secret),
    https: createAuthentication(database, { secret, transport: 'https' }),
    loopback: createAuthentication(database, { secret, transport: 'loopback' }),
  };
};

/** Who is asking, and what they may do where they ask it. */
export const sessionPlugin = fp(
  async (app) => {
    const people = createAccountStore(app.database);
    const ownSecurity = createOwnSecurityStore(app.database);
    let parts: ReturnType<typeof createParts> | undefined;
    // Asked for at the first use, so that the server starts, and says "unavailable", while the database is away.
    const ready = () =>
      (parts ??= createParts(app.database).catch((error: unknown) => {
        parts = undefined;
        throw error;
      }));
    const authenticationFor = async (request: FastifyRequest): Promise<Authentication> =>
      (await ready())[app.administrationAccess(request) === 'https' ? 'https' : 'loopback'];

    const identify = async (request: FastifyRequest, reply: FastifyReply): Promise<SignedIn> => {
      const { userId, session, setCookies } = await (await authenticationFor(request)).findSession(headersOf(request));
      reply.header('set-cookie', setCookies);
      request.sessionHere = session;
      request.account = userId === null ? null : await people.find(userId);
      return request.signedIn();
    };

    app.decorateRequest('account', null);
    app.decorateRequest('membership', null);
    app.decorateRequest('sessionHere', null);
    app.decorateRequest('signedIn', function signedIn(this: FastifyRequest) {
      if (this.account === null) throw problem('session.missing');
      return this.account;
    });
    app.decorateRequest('membershipHere', function membershipHere(this: FastifyRequest) {
      if (this.membership === null) throw problem('permission.denied');
      return this.membership;
    });
    app.decorate('requireSignedIn', async (request, reply) => {
      await identify(request, reply);
    });
    app.decorate('requireMember', (permit) => async (request, reply) => {
      const { memberships } = await identify(request, reply);
      const { office } = officeParams.parse(request.params);
      request.membership = memberships.find((membership) => membership.office === office) ?? null;
      if (request.membership !== null && permit(request.membership)) return;
      throw (await people.officeExists(office)) ? problem('permission.denied') : problem('office.unknown');
    });
    app.decorate('assertRecentSignIn', ({ sessionHere }) => {
      if (sessionHere === null || !isRecent(sessionHere.startedAt, new Date())) throw problem('session.not-recent');
    });
    app.decorate('requireRecentSignIn', async (request) => app.assertRecentSignIn(request));
    const reserve = async (request: FastifyRequest, username: string) => {
      const { failures } = await ready();
      const attempt = { username, address: request.ip };
      const wait = await failures.reserve(attempt, Date.now());
      if (wait > 0) throw problem('rate.limited', { retryAfter: secondsLeft(wait) });
      return {
        forgive: () => failures.forgive(attempt, Date.now()),
        takeBack: () => failures.takeBack(attempt),
      };
    };
    app.decorate('authenticationFor', authenticationFor);
    app.decorate('confirmPassword', async (request, password) => {
      const { userId, username } = request.signedIn();
      const attempt = await reserve(request, username);
      if (!(await ownSecurity.isPassword(userId, password))) throw problem('session.credentials');
      await attempt.forgive();
    });
    app.decorate('signIn', async (request, reply, credentials) => {
      const attempt = await reserve(request, credentials.username);
      const done = await (await authenticationFor(request)).signIn(credentials, headersOf(request));
      // Not forgiven: whoever has the password would otherwise be free to try every code.
      if (done === 'code-needed') await attempt.takeBack();
      if (typeof done === 'string') throw problem(REFUSALS[done]);
      const account = await people.find(done.userId);
      if (account === null) throw problem('session.credentials');
      await attempt.forgive();
      reply.header('set-cookie', done.setCookies);
      return account;
    });
    app.decorate('signInProven', async (request, reply, username, prove) => {
      const attempt = await reserve(request, username);
      const userId = await prove();
      const account = userId === null ? null : await people.find(userId);
      if (account === null) throw problem('session.passkey');
      const done = await (await authenticationFor(request)).signInProven(account.userId, headersOf(request));
      if (done === null) throw problem('session.passkey');
      await attempt.forgive();
      reply.header('set-cookie', done.setCookies);
      return account;
    });
    app.decorate('signOut', async (request, reply) => {
      const { setCookies } = await (await authenticationFor(request)).signOut(headersOf(request));
      reply.header('set-cookie', setCookies);
    });
  },
  { name: 'session', dependencies: ['database', 'problems', 'admin-origin'] },
);

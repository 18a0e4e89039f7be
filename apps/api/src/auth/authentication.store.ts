import { betterAuth, type BetterAuthOptions, type DBAdapter } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { isAPIError } from 'better-auth/api';
import { username } from 'better-auth/plugins/username';
import type { Database } from '../database/connection.ts';
import { accounts, sessions, users, verifications } from '../database/tables/auth.ts';
import { hashPassword, verifyPassword } from './argon2id.ts';
import { hashSessionTokens } from './hashed-session-tokens.ts';
import { IDLE_SECONDS, isPastAbsoluteLimit, REFRESH_SECONDS } from './session-limits.ts';

export interface AuthenticationOptions {
  readonly secret: string;
  /** Over https the cookie is Secure and bound to this very host; plain http is only ever this computer itself. */
  readonly transport: 'https' | 'loopback';
}

interface CookieChanges {
  /** Set-Cookie lines for the reply. */
  readonly setCookies: readonly string[];
}

/** The session a request came with. */
export interface SessionHere {
  readonly id: string;
  readonly startedAt: Date;
}

const COOKIE = 'hailong_session';

const createBetterAuth = (database: Database, { secret, transport }: AuthenticationOptions) => {
  const https = transport === 'https';
  const adapter = drizzleAdapter(database, {
    provider: 'pg',
    schema: { user: users, session: sessions, account: accounts, verification: verifications },
  });
  return betterAuth({
    secret,
    // Nothing here builds links or follows them; the addresses we answer on are judged in plugins/admin-origin.ts.
    baseURL: https ? 'https://localhost' : 'http://localhost',
    database: (options: BetterAuthOptions): DBAdapter => hashSessionTokens(adapter(options)),
    emailAndPassword: {
      enabled: false,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(password, hash) },
    },
    plugins: [
      username({ minUsernameLength: 1, maxUsernameLength: 200, usernameValidator: () => true, displayUsername: false }),
    ],
    session: { expiresIn: IDLE_SECONDS, updateAge: REFRESH_SECONDS },
    // Ours counts in the database; this one would count the whole office as one.
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    advanced: {
      database: { generateId: 'uuid' },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: https ? `__Host-${COOKIE}` : COOKIE,
          attributes: { secure: https, sameSite: 'strict', httpOnly: true, path: '/' },
        },
      },
    },
  });
};

export interface Authentication {
  /** null when username or password is wrong; which of them, nobody is told. A session that came along is ended. */
  readonly signIn: (
    credentials: { readonly username: string; readonly password: string },
    headers: Headers,
  ) => Promise<(CookieChanges & { readonly userId: string }) | null>;
  readonly signOut: (headers: Headers) => Promise<CookieChanges>;
  readonly findSession: (
    headers: Headers,
  ) => Promise<CookieChanges & { readonly userId: string | null; readonly session: SessionHere | null }>;
}

/** Passwords and sessions: better-auth behind the three things we ask of it. None of its routes is mounted. */
export const createAuthentication = (database: Database, options: AuthenticationOptions): Authentication => {
  const { api } = createBetterAuth(database, options);
  const signOut = async (headers: Headers): Promise<CookieChanges> => {
    const done = await api.signOut({ headers, returnHeaders: true });
    // better-auth keeps a failed deletion to itself; nobody may be told they are out while their session lives.
    const left = await api.getSession({ headers, query: { disableRefresh: true } });
    if (left !== null) throw new Error('the session could not be ended');
    // It also clears cookies of features that are not in use here.
    return { setCookies: done.headers.getSetCookie().filter((line) => line.includes(COOKIE)) };
  };
  return {
    signIn: async (body, headers) => {
      try {
        const done = await api.signInUsername({ body, headers, returnHeaders: true });
        await signOut(headers);
        return { userId: done.response.user.id, setCookies: done.headers.getSetCookie() };
      } catch (error) {
        if (isAPIError(error) && error.statusCode < 500) return null;
        throw error;
      }
    },
    signOut,
    findSession: async (headers) => {
      const { response, headers: changes } = await api.getSession({ headers, returnHeaders: true });
      if (response !== null && isPastAbsoluteLimit(response.session.createdAt, new Date())) {
        return { userId: null, session: null, ...(await signOut(headers)) };
      }
      return {
        userId: response?.user.id ?? null,
        session: response && { id: response.session.id, startedAt: response.session.createdAt },
        setCookies: changes.getSetCookie(),
      };
    },
  };
};

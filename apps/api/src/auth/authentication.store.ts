import { betterAuth, type BetterAuthOptions, type DBAdapter } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { isAPIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { username } from 'better-auth/plugins/username';
import type { Database } from '../database/connection.ts';
import { accounts, sessions, twoFactors, users, verifications } from '../database/tables/auth.ts';
import { hashPassword, verifyPassword } from './argon2id.ts';
import { hashSessionTokens } from './hashed-session-tokens.ts';
import { provenPerson } from './proven-person.ts';
import { createTwoFactorStore } from './two-factor.store.ts';
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
/** What an authenticator on a phone shows above the code. */
const ISSUER = 'Hài Lòng';
const SIX_DIGITS = /^\d{6}$/;

/** What somebody signs in with; `code` is six digits of their phone, or a backup code. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly code?: string | undefined;
}

const createBetterAuth = (database: Database, { secret, transport }: AuthenticationOptions) => {
  const https = transport === 'https';
  const adapter = drizzleAdapter(database, {
    provider: 'pg',
    schema: { user: users, session: sessions, account: accounts, verification: verifications, twoFactor: twoFactors },
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
      // Its lock would shut an account for everybody who types wrong codes at it; ours only delays.
      twoFactor({ issuer: ISSUER, accountLockout: { enabled: false } }),
      provenPerson(),
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

export type SignInRefused = 'credentials' | 'code-needed' | 'code-wrong';

export interface Authentication {
  /** Which of username and password is wrong, nobody is told. A session that came along is ended. */
  readonly signIn: (
    credentials: Credentials,
    headers: Headers,
  ) => Promise<(CookieChanges & { readonly userId: string }) | SignInRefused>;
  /** For who has proved it with a passkey; null when the person is gone. A session that came along is ended. */
  readonly signInProven: (userId: string, headers: Headers) => Promise<CookieChanges | null>;
  readonly signOut: (headers: Headers) => Promise<CookieChanges>;
  readonly findSession: (
    headers: Headers,
  ) => Promise<CookieChanges & { readonly userId: string | null; readonly session: SessionHere | null }>;
  /** A new secret for the signed-in person's phone, or null when their account has a confirmed one. */
  readonly beginTwoFactor: (password: string, headers: Headers) => Promise<string | null>;
  /** The first code from that phone; the session goes on under another token. */
  readonly confirmTwoFactor: (code: string, headers: Headers) => Promise<CookieChanges | 'code-wrong'>;
  readonly backupCodes: (userId: string) => Promise<readonly string[]>;
}

/** null for what better-auth refuses; what it fails at is thrown. */
const unlessRefused = async <T>(asked: Promise<T>): Promise<T | null> => {
  try {
    return await asked;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
};

/** The Cookie header of a browser that was told `setCookies`. */
const cookiesOf = (setCookies: readonly string[]): Headers =>
  new Headers({ cookie: setCookies.map((line) => line.split(';')[0]).join('; ') });

/** Passwords and sessions: better-auth behind the few things we ask of it. None of its routes is mounted. */
export const createAuthentication = (database: Database, options: AuthenticationOptions): Authentication => {
  const { api } = createBetterAuth(database, options);
  const twoFactors = createTwoFactorStore(database);
  const ours = (headers: Headers): string[] => headers.getSetCookie().filter((line) => line.includes(COOKIE));

  const signOut = async (headers: Headers): Promise<CookieChanges> => {
    const done = await api.signOut({ headers, returnHeaders: true });
    // better-auth keeps a failed deletion to itself; nobody may be told they are out while their session lives.
    const left = await api.getSession({ headers, query: { disableRefresh: true } });
    if (left !== null) throw new Error('the session could not be ended');
    // It also clears cookies of features that are not in use here.
    return { setCookies: ours(done.headers) };
  };

  /** The second step in the same request: the cookie that joins better-auth's two never reaches the browser. */
  const signInWithCode = async (code: string, step: readonly string[], userAgent: string) => {
    const headers = cookiesOf(step);
    headers.set('user-agent', userAgent);
    const asked = { body: { code }, headers, returnHeaders: true } as const;
    const isOfPhone = SIX_DIGITS.test(code);
    const done = await unlessRefused(isOfPhone ? api.verifyTOTP(asked) : api.verifyBackupCode(asked));
    const userId = done?.response.user?.id;
    if (!done || userId === undefined) return 'code-wrong';
    const setCookies = ours(done.headers);
    if (!isOfPhone || (await twoFactors.use(userId, code))) return { userId, setCookies };
    await signOut(cookiesOf(setCookies));
    return 'code-wrong';
  };

  const passPassword = async ({ username: name, password, code }: Credentials, headers: Headers) => {
    const body = { username: name, password };
    const done = await unlessRefused(api.signInUsername({ body, headers, returnHeaders: true }));
    if (done === null) return 'credentials';
    // With a second factor it answers no user, and has ended the session it began.
    const user = 'user' in done.response ? done.response.user : null;
    if (user) return { userId: user.id, setCookies: done.headers.getSetCookie() };
    if (code === undefined) return 'code-needed';
    return signInWithCode(code, done.headers.getSetCookie(), headers.get('user-agent') ?? '');
  };

  return {
    signIn: async (credentials, headers) => {
      const done = await passPassword(credentials, headers);
      if (typeof done !== 'string') await signOut(headers);
      return done;
    },
    signInProven: async (userId, headers) => {
      const userAgent = new Headers({ 'user-agent': headers.get('user-agent') ?? '' });
      const done = await api.signInProven({ body: { userId }, headers: userAgent, returnHeaders: true });
      if (done.response === null) return null;
      await signOut(headers);
      return { setCookies: ours(done.headers) };
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
    beginTwoFactor: async (password, headers) => {
      const begun = await unlessRefused(api.enableTwoFactor({ body: { password, method: 'totp' }, headers }));
      return begun !== null && 'totpURI' in begun ? begun.totpURI : null;
    },
    confirmTwoFactor: async (code, headers) => {
      const done = await unlessRefused(api.verifyTOTP({ body: { code }, headers, returnHeaders: true }));
      return done === null ? 'code-wrong' : { setCookies: ours(done.headers) };
    },
    backupCodes: async (userId) => (await api.viewBackupCodes({ body: { userId } })).backupCodes,
  };
};

import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgTable,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';

/**
 * better-auth's own tables, in the shape its adapter asks for (property names are its field names). They know no office:
 * a person signs in once in the deployment, and memberships say where they belong.
 */
const createdAt = timestamp('created_at', { withTimezone: true }).notNull().defaultNow();
const updatedAt = timestamp('updated_at', { withTimezone: true }).notNull().defaultNow();

export const users = pgTable(
  'users',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Display name. */
    name: text().notNull(),
    /** Required and unique for better-auth; ours are made from the username and receive nothing. */
    email: text().notNull(),
    emailVerified: boolean('email_verified').notNull().default(false),
    image: text(),
    /** In lower case. */
    username: text().notNull(),
    /** Whether signing in wants a code from the person's phone too. */
    twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
    createdAt,
    updatedAt,
  },
  (table) => [
    unique('users_email').on(table.email),
    unique('users_username').on(table.username),
    check('users_username_lower_case', sql`${table.username} = lower(${table.username})`),
  ],
);

export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** SHA-256 of the token, base64url: whoever reads the database cannot walk in with it. */
    token: text().notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt,
    updatedAt,
  },
  (table) => [unique('sessions_token').on(table.token), index('sessions_user').on(table.userId)],
);

export const accounts = pgTable(
  'accounts',
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: text('account_id').notNull(),
    /** "credential": a password kept here. */
    providerId: text('provider_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: timestamp('access_token_expires_at', { withTimezone: true }),
    refreshTokenExpiresAt: timestamp('refresh_token_expires_at', { withTimezone: true }),
    scope: text(),
    /** PHC string of argon2id. */
    password: text(),
    createdAt,
    updatedAt,
  },
  (table) => [unique('accounts_provider').on(table.userId, table.providerId)],
);

/** The secret that a person's phone makes codes from; unverified until the first code was right. */
export const twoFactors = pgTable(
  'two_factors',
  {
    id: uuid().primaryKey().defaultRandom(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Encrypted with the secret of `auth_secrets`, and so are the backup codes. */
    secret: text().notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean().notNull().default(false),
    /** Both kept for better-auth alone: wrong codes are counted with wrong passwords, see sign-in-delay.ts. */
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: timestamp('locked_until', { withTimezone: true }),
    /** Hashes of the codes used last, so that nobody who saw one typed uses it once more. */
    usedCodes: text('used_codes')
      .array()
      .notNull()
      .default(sql`'{}'`),
  },
  (table) => [unique('two_factors_user').on(table.userId)],
);

export const verifications = pgTable(
  'verifications',
  {
    id: uuid().primaryKey().defaultRandom(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    createdAt,
    updatedAt,
  },
  (table) => [index('verifications_identifier').on(table.identifier)],
);

/** Public halves of passkeys (WebAuthn); the private ones never leave the person's devices. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: uuid().primaryKey().defaultRandom(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Base64url, as browsers say it. */
    credentialId: text('credential_id').notNull(),
    /** COSE key. */
    publicKey: bytea('public_key').notNull(),
    /** Uses as the authenticator counts them; one that does not count stays at 0. */
    counter: bigint({ mode: 'number' }).notNull(),
    /** How a browser reaches it: "internal", "usb", "hybrid"… */
    transports: text().array().notNull(),
    /** Host name that it is tied to. */
    host: text().notNull(),
    /** As the person calls it. */
    name: text().notNull(),
    createdAt,
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
  },
  (table) => [unique('passkeys_credential').on(table.credentialId), index('passkeys_user').on(table.userId)],
);

/** One row: what session cookies are signed with, made by the first process that needs it and the same for all of them. */
export const authSecrets = pgTable(
  'auth_secrets',
  {
    id: smallint().primaryKey().default(1),
    secret: text().notNull(),
    createdAt,
  },
  (table) => [check('auth_secrets_only_one', sql`${table.id} = 1`)],
);

import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';
import { users } from './auth.ts';
import { officers } from './officers.ts';
import { offices } from './offices.ts';

/** One-time links an administrator gave out. Redeeming deletes the row, so that it cannot happen twice. */
export const invitations = pgTable(
  'invitations',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    id: uuid().notNull().defaultRandom(),
    /** SHA-256 of the token. */
    tokenHash: bytea('token_hash').notNull(),
    displayName: text('display_name').notNull(),
    role: text({ enum: ['administrator', 'statistician', 'leader', 'officer', 'duty-staff'] }).notNull(),
    mayViewNames: boolean('may_view_names').notNull(),
    officerId: uuid('officer_id'),
    /** Whose password it renews; null = it makes a new account. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    createdBy: text('created_by').notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.id] }),
    unique('invitations_token').on(table.officeId, table.tokenHash),
    foreignKey({ columns: [table.officeId, table.officerId], foreignColumns: [officers.officeId, officers.id] }),
    check(
      'invitations_role',
      sql`${table.role} in ('administrator', 'statistician', 'leader', 'officer', 'duty-staff')`,
    ),
  ],
);

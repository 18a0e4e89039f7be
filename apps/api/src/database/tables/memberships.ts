import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { users } from './auth.ts';
import { officers } from './officers.ts';
import { offices } from './offices.ts';

/** Who may do what in which office: one role per person and office. */
export const memberships = pgTable(
  'memberships',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text({ enum: ['administrator', 'statistician', 'leader', 'officer', 'duty-staff'] }).notNull(),
    mayViewNames: boolean('may_view_names').notNull().default(false),
    /** The person's own roster entry, if they are rated themselves. */
    officerId: uuid('officer_id'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.userId] }),
    foreignKey({ columns: [table.officeId, table.officerId], foreignColumns: [officers.officeId, officers.id] }),
    unique('memberships_officer').on(table.officeId, table.officerId),
    index('memberships_user').on(table.userId),
    check(
      'memberships_role',
      sql`${table.role} in ('administrator', 'statistician', 'leader', 'officer', 'duty-staff')`,
    ),
  ],
);

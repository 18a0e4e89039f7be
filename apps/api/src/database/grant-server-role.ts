import { sql } from 'drizzle-orm';
import type { Database } from './connection.ts';

/** Bits of pg_trigger.tgtype (PostgreSQL's source, catalog/pg_trigger.h). */
const ON_DELETE = 8;
const ON_UPDATE = 16;

/**
 * Lets the role that serves use every table, except for what a trigger refuses anyway: of the audit log, ratings and all
 * that is append-only it may neither change nor delete a row. As it owns nothing, it cannot take a trigger away either.
 * Run by the owner at every start, since a release may bring tables.
 */
export const grantServerRole = async (owner: Database, role: string): Promise<void> => {
  const named = sql.identifier(role);
  const guarded = await owner.execute<{ table: string; on_delete: boolean; on_update: boolean }>(sql`
    select c.relname as table, bool_or(t.tgtype & ${ON_DELETE} > 0) as on_delete, bool_or(t.tgtype & ${ON_UPDATE} > 0) as on_update
    from pg_trigger t
    join pg_proc f on f.oid = t.tgfoid and f.proname = 'refuse_change'
    join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'public'::regnamespace
    group by c.relname`);
  await owner.transaction(async (transaction) => {
    await transaction.execute(sql`grant usage on schema public to ${named}`);
    await transaction.execute(sql`revoke all on all tables in schema public from ${named}`);
    await transaction.execute(sql`grant select, insert, update, delete on all tables in schema public to ${named}`);
    await transaction.execute(sql`grant usage, select on all sequences in schema public to ${named}`);
    for (const { table, on_delete: onDelete, on_update: onUpdate } of guarded) {
      const refused = [...(onDelete ? [sql`delete`] : []), ...(onUpdate ? [sql`update`] : [])];
      await transaction.execute(
        sql`revoke ${sql.join(refused, sql`, `)} on table ${sql.identifier(table)} from ${named}`,
      );
    }
  });
};

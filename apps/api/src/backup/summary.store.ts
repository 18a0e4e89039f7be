import type { TransactionSql } from 'postgres';
import { quotedTable, summarySchema, type BackupSummary, type BackupTable } from './script.ts';

/** Asked inside the transaction of the dump, or of the restore: both see the database at one instant. */
export const summarise = async (sql: TransactionSql, tables: readonly BackupTable[]): Promise<BackupSummary> => {
  const rows: Record<string, number> = {};
  for (const table of tables) {
    const [counted] = await sql.unsafe<{ n: number }[]>(`select count(*)::float8 as n from ${quotedTable(table)}`);
    rows[`${table.schema}.${table.name}`] = counted?.n ?? 0;
  }
  const months = await sql`
    select office_id::int as office, month::int as month, count(*)::float8 as ratings,
           encode(sha256(string_agg(uuid_send(id) || content_hash, ''::bytea order by id)), 'hex') as hash
    from ratings group by office_id, month order by office_id, month`;
  const audit = await sql`
    select distinct on (office_id) office_id::int as office, sequence::float8 as sequence, encode(hash, 'hex') as hash
    from audit_log order by office_id, sequence desc`;
  const sequences = await sql<{ name: string; value: string }[]>`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as value from pg_sequences
    where schemaname in ('public', 'drizzle') and last_value is not null order by 1`;
  return summarySchema.parse({
    rows,
    months: [...months],
    audit: [...audit],
    sequences: Object.fromEntries(sequences.map(({ name, value }) => [name, value])),
  });
};

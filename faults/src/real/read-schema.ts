import postgres from 'postgres';

/** All that migrations make, as lines that two databases can be compared by; whoever owns it and when it was made left out. */
export const readSchema = async (url: string): Promise<readonly string[]> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const rows = await sql<{ line: string }[]>`
      with ours as (select oid, nspname from pg_namespace where nspname in ('public', 'drizzle'))
      select 'column ' || c.oid::regclass || ' ' || c.relkind::text || ' ' || a.attname || ' '
        || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || a.attidentity::text || ' '
        || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as line
        from pg_class c join ours on ours.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      union all
      select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace in (select oid from ours)
      union all
      select 'index ' || indexdef from pg_indexes where schemaname in (select nspname from ours)
      union all
      select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      union all
      select 'function ' || pg_get_functiondef(oid) from pg_proc
        where pronamespace in (select oid from ours) and prokind in ('f', 'p')
      union all
      select 'rights ' || oid::regclass || ' ' || coalesce(relacl::text, '') from pg_class
        where relnamespace in (select oid from ours)
      order by 1`;
    return rows.map(({ line }) => line);
  } finally {
    await sql.end();
  }
};

/** How often each migration was noted as applied. */
export const readApplied = async (url: string): Promise<readonly string[]> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const rows = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by id`;
    return rows.map(({ hash }) => hash);
  } finally {
    await sql.end();
  }
};

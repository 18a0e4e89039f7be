import type { Sql } from 'postgres';

/** Slugs of `count` offices that `addOffices` makes of the one named first. */
export const officeNames = (first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => (place === 0 ? first : `${first}-${place + 1}`));

/**
 * More offices like the first, which the product made itself: no server adds the sixty-fourth office of a province by
 * hand either. Officers and questions are copied, and whoever may read the first may read them all.
 */
export const addOffices = async (sql: Sql, first: string, count: number): Promise<void> => {
  await sql.begin(async (work) => {
    await work`
      insert into offices (slug, name, superior_name, settings)
      select slug || '-' || n, name, superior_name, settings
      from offices cross join generate_series(2, ${count}::int) as n where slug = ${first}`;
    await work`
      insert into officers (office_id, id, name, position, sort_order, employed_from)
      select o.id, f.id, f.name, f.position, f.sort_order, f.employed_from
      from offices o, officers f join offices first on first.id = f.office_id
      where first.slug = ${first} and o.slug <> ${first}`;
    await work`
      insert into criteria_sets (office_id, version, items, scoring_profile, valid_from)
      select o.id, c.version, c.items, c.scoring_profile, c.valid_from
      from offices o, criteria_sets c join offices first on first.id = c.office_id
      where first.slug = ${first} and o.slug <> ${first}`;
    await work`
      insert into memberships (office_id, user_id, role)
      select o.id, m.user_id, m.role
      from offices o, memberships m join offices first on first.id = m.office_id
      where first.slug = ${first} and o.slug <> ${first}`;
  });
};

import type { Sql } from 'postgres';
import { idOf } from './insert-ratings.ts';
import { OFFICES } from './shape.ts';

/** Before the first month of the data. */
const EMPLOYED_SINCE = '2015-01-01';

/**
 * Makes a province of the sample office: 64 more with the same questions, procedures and settings and officers of their own,
 * and lets whoever is a member of the first one read them all.
 */
export const copyOffices = (sql: Sql): Promise<void> =>
  sql.begin(async (transaction) => {
    const numbers = transaction`generate_series(2, ${OFFICES}::int) as number`;
    await transaction`update officers set employed_from = ${EMPLOYED_SINCE}`;
    await transaction`
      insert into offices (id, slug, name, superior_name, time_zone, settings)
      select number, slug || '-' || number, name || ' ' || number, superior_name, time_zone, settings
      from offices, ${numbers} where id = 1`;
    await transaction`
      insert into officers (office_id, id, code, name, position, sort_order, employed_from)
      select number, ${idOf(transaction, "decode(md5(id::text || number), 'hex')")}, code, name, position, sort_order, employed_from
      from officers, ${numbers} where office_id = 1`;
    await transaction`
      insert into procedures (office_id, code, name, field, sort_order)
      select number, code, name, field, sort_order from procedures, ${numbers} where office_id = 1`;
    await transaction`
      insert into memberships (office_id, user_id, role, may_view_names)
      select number, user_id, role, may_view_names from memberships, ${numbers} where office_id = 1`;
    await transaction`
      insert into criteria_sets (office_id, version, items, scoring_profile, valid_from)
      select number, version, items, scoring_profile, valid_from from criteria_sets, ${numbers} where office_id = 1`;
  });

import { asc, eq } from 'drizzle-orm';
import type { Transaction } from '../../auth/transaction.ts';
import { criteriaSets } from '../../database/tables/criteria-sets.ts';
import { officers } from '../../database/tables/officers.ts';
import { sealingKeys } from '../../database/tables/sealing-keys.ts';
import { createOpenBox, type OpenBox } from '../../rating/open-box.ts';
import type { Known } from './attribute.ts';

/** What has to be known of an office to read and attribute what was set aside in it. */
export interface Surroundings {
  readonly known: Known;
  /** In roster order, the departed included: a rating may be about them. */
  readonly officers: readonly { readonly id: string; readonly name: string }[];
  readonly openBox: OpenBox;
}

export const readSurroundings = async (transaction: Transaction, officeId: number): Promise<Surroundings> => {
  const people = await transaction
    .select({ id: officers.id, name: officers.name })
    .from(officers)
    .where(eq(officers.officeId, officeId))
    .orderBy(asc(officers.sortOrder), asc(officers.name), asc(officers.id));
  const sets = await transaction.select().from(criteriaSets).where(eq(criteriaSets.officeId, officeId));
  const keys = await transaction.select().from(sealingKeys).where(eq(sealingKeys.officeId, officeId));
  return {
    known: {
      officers: new Set(people.map(({ id }) => id)),
      criteriaSets: new Map(sets.map(({ version, items }) => [version, { version, items }])),
    },
    officers: people,
    openBox: createOpenBox(new Map(keys.map(({ id, privateKey }) => [id, privateKey]))),
  };
};

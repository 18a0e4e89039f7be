import { officeSettingsSchema } from '@hailong/schema/office-settings';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../auth/transaction.ts';
import type { Database } from '../database/connection.ts';
import { offices } from '../database/tables/offices.ts';

/** How many valid ratings it takes to be compared with others, as the office has set it today. */
export const readMinimumSample = async (database: Database | Transaction, officeId: number): Promise<number> => {
  const [office] = await database.select({ settings: offices.settings }).from(offices).where(eq(offices.id, officeId));
  if (!office) throw new Error(`office ${officeId} is gone`);
  return officeSettingsSchema.parse(office.settings).minimumSample;
};

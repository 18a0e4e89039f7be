import type { Guide } from '@hailong/schema/guide';
import { eq } from 'drizzle-orm';
import type { Database } from '../../database/connection.ts';
import { offices } from '../../database/tables/offices.ts';

/** The networks that the office lets citizens join. */
export const readWifi = async (database: Database, officeId: number): Promise<Guide['wifi']> => {
  const [office] = await database.select({ settings: offices.settings }).from(offices).where(eq(offices.id, officeId));
  return (office?.settings.wifi ?? []).map(({ ssid, password }) => ({ ssid, password }));
};

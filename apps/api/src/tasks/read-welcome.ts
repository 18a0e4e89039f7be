import { sql } from 'drizzle-orm';
import { createSetupLink } from '../auth/first-administrator.store.ts';
import type { ServerAddress } from '../auth/setup-link.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { SAMPLE_WIFI_PASSWORD } from '../sample/office.ts';

export interface DatabaseNews {
  /** For the first administrator, valid once; null once there is one. */
  readonly setupLink: string | null;
  /** Whether an office still has the Wi-Fi password that was printed in the town's plan. */
  readonly usesPlanPassword: boolean;
  readonly hasOffice: boolean;
}

/** What the person who started the server should hear from the database. */
export const readWelcome = async (url: string, server: ServerAddress): Promise<DatabaseNews> => {
  const database = openDatabase(url, { max: 1 });
  try {
    const wifi = JSON.stringify([{ password: SAMPLE_WIFI_PASSWORD }]);
    const found = await database.execute(sql`select from offices where settings -> 'wifi' @> ${wifi}::jsonb limit 1`);
    const offices = await database.execute(sql`select from offices limit 1`);
    const setupLink = await createSetupLink(database, server);
    return { setupLink, usesPlanPassword: found.length > 0, hasOffice: offices.length > 0 };
  } finally {
    await closeDatabase(database);
  }
};

import { ensureFirstAdministrator, type UnattendedAdministrator } from '../auth/first-administrator.store.ts';
import { awaitDatabase } from '../database/await-database.ts';
import { checkServer } from '../database/check-server.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { grantServerRole } from '../database/grant-server-role.ts';
import { migrateDatabase } from '../database/migrate.ts';
import { createSampleOffice } from '../sample/create-sample-office.ts';

export interface Preparation {
  /** Of the owner of the tables. */
  readonly url: string;
  /** The role that will serve, where it is not the owner. */
  readonly serverRole?: string | undefined;
  readonly sampleOffice: boolean;
  readonly firstAdministrator?: UnattendedAdministrator | undefined;
  /** Only for tests: accept a server that trades durability for speed. */
  readonly mayLoseData?: boolean;
}

/**
 * Everything between a database and a server that may open its doors on it.
 * @throws StartupError, UnknownMigration, InvalidConfig
 */
export const prepareDatabase = async (preparation: Preparation): Promise<void> => {
  const { url, serverRole, sampleOffice, firstAdministrator, mayLoseData } = preparation;
  const database = openDatabase(url, { max: 1 });
  try {
    await awaitDatabase(database, url);
    await checkServer(database, mayLoseData);
    await migrateDatabase(url);
    if (serverRole !== undefined) await grantServerRole(database, serverRole);
    if (sampleOffice) await createSampleOffice(database);
    if (firstAdministrator) await ensureFirstAdministrator(database, firstAdministrator);
  } finally {
    await closeDatabase(database);
  }
};

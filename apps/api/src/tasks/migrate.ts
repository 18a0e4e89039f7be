// Brings the tables of DATABASE_URL up to date: pnpm db:migrate
import { readConfig } from '../config.ts';
import { migrateDatabase } from '../database/migrate.ts';

const { databaseOwnerUrl } = readConfig(process.env);
if (databaseOwnerUrl === undefined) {
  console.error(
    'Hãy đặt DATABASE_URL; PostgreSQL kèm theo tự nâng cấp khi khởi động. · Set DATABASE_URL; the embedded database is upgraded at each start.',
  );
  process.exitCode = 1;
} else {
  await migrateDatabase(databaseOwnerUrl);
}

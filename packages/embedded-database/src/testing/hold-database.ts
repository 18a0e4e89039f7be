// A process for tests to kill: holds the database in the folder named by its argument until told to stop.
import { EmbeddedDatabaseError } from '../embedded-database-error.ts';
import { startEmbeddedDatabase } from '../start.ts';

const say = (message: object): void => void process.stdout.write(`${JSON.stringify(message)}\n`);

try {
  const database = await startEmbeddedDatabase({ dataDir: String(process.argv[2]) });
  process.on('SIGTERM', () => void database.stop());
  process.on('SIGHUP', () => process.exit(1));
  say({ url: database.url });
} catch (error) {
  if (!(error instanceof EmbeddedDatabaseError)) throw error;
  say({ refused: error.message });
}

// Counts every closed month again from its ratings: node apps/api/src/tasks/check-months.ts
// Ends with 1 where a revision is not what its ratings make it.
import { InvalidConfig, readConfig } from '../config.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { migrateDatabase } from '../database/migrate.ts';
import { checkMonths } from '../month/check-months.store.ts';
import { reachDatabase } from './reach-database.ts';

const fail = (sentence: string): void => {
  console.error(sentence);
  process.exitCode = 1;
};

const run = async (): Promise<void> => {
  const { url, leave } = await reachDatabase(readConfig(process.env));
  await migrateDatabase(url);
  const database = openDatabase(url, { max: 2 });
  try {
    let differ = 0;
    let checked = 0;
    for await (const { line, isEqual } of checkMonths(database)) {
      checked += 1;
      if (!isEqual) differ += 1;
      console.log(line);
    }
    console.log(`${checked} bản chốt, ${differ} khác · ${checked} revisions, ${differ} differ`);
    if (differ > 0) process.exitCode = 1;
  } finally {
    await closeDatabase(database);
    await leave();
  }
};

try {
  await run();
} catch (error) {
  // These carry a sentence for a person; anything else is a fault of ours and keeps its stack.
  const isSentence =
    error instanceof InvalidConfig || (error instanceof Error && error.name === 'EmbeddedDatabaseError');
  if (!isSentence) throw error;
  fail(error.message);
}

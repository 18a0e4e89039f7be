// Gives an office a new sealing key: node apps/api/src/tasks/rotate-sealing-key.ts SLUG
import { InvalidConfig, readConfig } from '../config.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { migrateDatabase } from '../database/migrate.ts';
import { rotateSealingKey } from '../rating/rotate-sealing-key.store.ts';
import { reachDatabase } from './reach-database.ts';

const USAGE = `Cách dùng · Usage: node apps/api/src/tasks/rotate-sealing-key.ts van-gia

van-gia là mã của đơn vị trong địa chỉ trang · van-gia is the office's name in the address`;

const fail = (sentence: string): void => {
  console.error(sentence);
  process.exitCode = 1;
};

const run = async (): Promise<void> => {
  const [office, ...more] = process.argv.slice(2);
  if (office === undefined || office.startsWith('-') || more.length > 0) return fail(USAGE);
  const { url, leave } = await reachDatabase(readConfig(process.env));
  await migrateDatabase(url);
  const database = openDatabase(url, { max: 1 });
  try {
    const key = await rotateSealingKey(database, office);
    if (key === null) return fail('Không có đơn vị này. · There is no such office.');
    console.log(`Khóa niêm phong mới · New sealing key: ${key}`);
    console.log('Khóa cũ vẫn mở được phiếu đã niêm phong trước đó. · The old key still opens what was sealed to it.');
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

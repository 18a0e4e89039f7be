// Backs up, verifies, restores: npm run backup -- make | verify | restore. Usage: backup-arguments.ts.
import { readFile } from 'node:fs/promises';
import { listBackups } from '../backup/backup-folder.ts';
import { checkBackupKey } from '../backup/backup-key.ts';
import { backupFolderOf, backupKeyPath, makeBackup } from '../backup/make-backup.ts';
import type { BackupSummary } from '../backup/script.ts';
import { readConfig, type Config } from '../config.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { migrateDatabase } from '../database/migrate.ts';
import { StartupError } from '../startup/startup-error.ts';
import { troubleSentence } from '../startup/trouble-sentence.ts';
import { BACKUP_USAGE, readBackupArguments, type BackupArguments } from './backup-arguments.ts';
import { reachDatabase } from './reach-database.ts';
import { restoreBackup } from './restore-backup.ts';
import { verifyBackup } from './verify-backup.ts';

const describe = ({ rows, months, audit }: BackupSummary): string =>
  [
    `${rows['public.ratings'] ?? 0} phiếu · ratings, ${Object.keys(rows).length} bảng · tables, ${months.length} tháng · months`,
    ...audit.map(({ office, sequence, hash }) => `nhật ký · audit ${office}: ${sequence}, ${hash.slice(0, 16)}`),
  ].join('\n');

const readKey = async (config: Config, given: string | undefined): Promise<string> => {
  const path = given ?? backupKeyPath(config);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new StartupError(
      `Không đọc được khóa sao lưu ${path}. Hãy chép lại khóa đã cất và dùng --key.`,
      `The backup key ${path} cannot be read. Bring the key you kept and name it with --key.`,
      error,
    );
  });
  return checkBackupKey(text, path);
};

const make = async (config: Config): Promise<void> => {
  const { url, leave } = await reachDatabase(config);
  const database = openDatabase(url, { max: 1, statementTimeout: 0 });
  try {
    const { path, summary } = await makeBackup(database, config, new Date());
    console.log(`Đã sao lưu · Backed up: ${path}\n${describe(summary)}`);
    console.log(
      `Khóa nằm ở ${backupKeyPath(config)}: hãy cất một bản ở nơi khác, không có khóa thì không mở được.\n` +
        `The key is ${backupKeyPath(config)}: keep a copy elsewhere, without it nobody can open the backup.`,
    );
  } finally {
    await closeDatabase(database);
    await leave();
  }
};

/** Anywhere but the office's own database. */
const scratchDatabase = async (given: string | undefined): Promise<{ url: string; leave: () => Promise<void> }> => {
  if (given !== undefined) return { url: given, leave: async () => undefined };
  const { startTemporaryDatabase } = await import('@hailong/embedded-database/temporary');
  const temporary = await startTemporaryDatabase();
  return { url: temporary.url, leave: () => temporary.stop() };
};

const verify = async (config: Config, typed: Extract<BackupArguments, { command: 'verify' }>): Promise<void> => {
  const file = typed.file ?? (await listBackups(backupFolderOf(config)))[0]?.path;
  if (file === undefined)
    throw new StartupError(
      'Chưa có bản sao lưu nào. Hãy chạy: npm run backup -- make',
      'There is no backup yet. Run: npm run backup -- make',
    );
  const key = await readKey(config, typed.key);
  const { url, leave } = await scratchDatabase(typed.scratch);
  try {
    const { summary, faults } = await verifyBackup(file, key, url);
    console.log(`${file}\n${describe(summary)}`);
    console.log(faults.length === 0 ? 'Bản sao lưu tốt · The backup is good' : faults.join('\n'));
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await leave();
  }
};

const REFUSALS = {
  'not-empty': () =>
    new StartupError(
      'Cơ sở dữ liệu đang có dữ liệu. Thêm --replace để thay TOÀN BỘ bằng bản sao lưu.',
      'The database is not empty. Add --replace to replace EVERYTHING by the backup.',
    ),
  'in-use': () =>
    new StartupError(
      'Máy chủ đang chạy. Hãy dừng trước khi phục hồi.',
      'The server is running. Stop it before restoring.',
    ),
};

const restoreInto = async (config: Config, typed: Extract<BackupArguments, { command: 'restore' }>): Promise<void> => {
  const key = await readKey(config, typed.key);
  const { url, leave } = await reachDatabase(config);
  try {
    const restored = await restoreBackup({ file: typed.file, key, url, replace: typed.replace });
    if (typeof restored === 'string') throw REFUSALS[restored]();
    await migrateDatabase(url);
    console.log(`Đã phục hồi · Restored: ${typed.file}\n${describe(restored)}`);
  } finally {
    await leave();
  }
};

const run = async (): Promise<void> => {
  const typed = readBackupArguments(process.argv.slice(2));
  if (typeof typed === 'string') {
    console.error(`${typed}\n\n${BACKUP_USAGE}`);
    process.exitCode = 1;
    return;
  }
  const config = readConfig(process.env);
  if (typed.command === 'make') await make(config);
  else if (typed.command === 'verify') await verify(config, typed);
  else await restoreInto(config, typed);
};

try {
  await run();
} catch (error) {
  // These carry a sentence for a person; anything else is a fault of ours and keeps its stack.
  const sentence = troubleSentence(error, { port: 0, host: '' });
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 1;
}

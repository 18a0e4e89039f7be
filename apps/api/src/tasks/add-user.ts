// Break-glass: adds a user or sets a new password from the server's own console. Usage: user-arguments.ts.
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { addUser, type UserNotAdded } from '../auth/add-user.store.ts';
import { hashPassword } from '../auth/argon2id.ts';
import { PASSWORD_COMPLAINTS } from '../auth/password-complaints.ts';
import { passwordTrouble } from '../auth/password-rules.ts';
import { InvalidConfig, readConfig } from '../config.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { migrateDatabase } from '../database/migrate.ts';
import { reachDatabase } from './reach-database.ts';
import { readUserArguments, USAGE } from './user-arguments.ts';

const SENTENCES: Readonly<Record<UserNotAdded, string>> = {
  'office-unknown': 'Không có đơn vị này. · There is no such office.',
  'officer-unknown': 'Đơn vị không có cán bộ này. · The office has no such officer.',
  'officer-taken': 'Cán bộ này đã có tài khoản khác. · This officer belongs to another account.',
};

const fail = (sentence: string): void => {
  console.error(sentence);
  process.exitCode = 1;
};

const run = async (): Promise<void> => {
  const typed = readUserArguments(process.argv.slice(2));
  if (typeof typed === 'string') return fail(`${typed}\n\n${USAGE}`);
  const { username, role, office = null, 'display-name': displayName = username } = typed;

  // A password typed at the prompt would stay on the screen; one in the arguments, in the shell's history.
  const given = process.stdin.isTTY ? '' : (await text(process.stdin)).replace(/\r?\n$/, '');
  const password = given === '' ? randomBytes(15).toString('base64url') : given;
  const trouble = passwordTrouble(password, [username]);
  if (trouble !== null) return fail(PASSWORD_COMPLAINTS[trouble]);

  const { url, leave } = await reachDatabase(readConfig(process.env));
  await migrateDatabase(url);
  const database = openDatabase(url, { max: 1 });
  try {
    const added = await addUser(database, {
      username,
      displayName,
      office,
      role,
      passwordHash: await hashPassword(password),
      mayViewNames: typed['may-view-names'],
      officerId: typed['officer-id'] ?? null,
    });
    if (typeof added === 'string') return fail(SENTENCES[added]);
    console.log(`${added.created ? 'Đã thêm · Added' : 'Đã đổi · Changed'}: ${username} (${role}, ${added.office})`);
    if (given === '') console.log(`Mật khẩu · Password: ${password}`);
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

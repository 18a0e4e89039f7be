import { DamagedBackup } from './script.ts';

/** A migration as drizzle reads it. */
export interface KnownMigration {
  readonly hash: string;
  readonly sql: readonly string[];
}

/** The backup was taken by a newer release; its message is for a person. */
export class NewerBackup extends Error {
  override readonly name = 'NewerBackup';

  constructor() {
    super(
      'Bản sao lưu được tạo bởi một phiên bản mới hơn. Hãy phục hồi bằng phiên bản đó.\n' +
        'The backup was made by a newer release. Restore it with that release.',
    );
  }
}

/** The statements that make the tables as they were when the backup was taken. @throws NewerBackup, DamagedBackup */
export const migrationsUpTo = (known: readonly KnownMigration[], taken: readonly string[]): string[] => {
  if (taken.length === 0) throw new DamagedBackup('no migrations');
  if (taken.some((hash) => !known.some((migration) => migration.hash === hash))) throw new NewerBackup();
  const upTo = known.slice(0, taken.length);
  if (upTo.some(({ hash }) => !taken.includes(hash))) throw new DamagedBackup('a migration is missing');
  return upTo.flatMap(({ sql }) => sql);
};

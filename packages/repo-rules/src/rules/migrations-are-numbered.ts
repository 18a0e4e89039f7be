import type { Rule } from '../repository.ts';

const FOLDER = 'apps/api/migrations';
const MIGRATION = /^apps\/api\/migrations\/(\d{4})_[a-z0-9_]+\.sql$/;
const JOURNAL = `${FOLDER}/meta/_journal.json`;

/** Migrations run in this order on every database there is; a gap or a twin means two people wrote the same number. */
export const migrationsAreNumbered: Rule = {
  promise: 'migrations are numbered from 0000 without gaps, and the journal lists the same ones',
  broken: ({ files, read }) => {
    const sql = files.filter((path) => path.startsWith(`${FOLDER}/`) && path.endsWith('.sql')).sort();
    if (sql.length === 0) return [`${FOLDER}: no migration found`];
    const journal = JSON.parse(read(JOURNAL) ?? '{"entries":[]}') as { entries: { tag: string }[] };
    const journalled = journal.entries.map(({ tag }) => `${FOLDER}/${tag}.sql`);
    return [
      ...sql
        .filter((path, index) => MIGRATION.exec(path)?.[1] !== String(index).padStart(4, '0'))
        .map((path) => `${path}: not the next number, or not NNNN_what_it_does.sql`),
      ...sql.filter((path) => !journalled.includes(path)).map((path) => `${JOURNAL}: ${path} is not listed`),
      ...journalled.filter((path) => !sql.includes(path)).map((path) => `${JOURNAL}: ${path} does not exist`),
    ];
  },
};

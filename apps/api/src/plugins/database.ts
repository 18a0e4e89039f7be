import fp from 'fastify-plugin';
import { closeDatabase, openDatabase, type Database } from '../database/connection.ts';
import { createDatabaseProbe } from '../database/probe.ts';
import { openReading, type Reading } from '../database/read-on-replica.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The pool; only *.store.ts files query it. */
    readonly database: Database;
    /** For what only looks and takes long, such as a month: on the replica where there is one and it has everything. */
    readonly reading: Reading;
    /** Whether the database answers now; itself answers within 1.5 s. */
    readonly databaseAnswers: () => Promise<boolean>;
  }
}

export interface DatabaseOptions {
  readonly url: string;
  /** Of a replica that follows by streaming; undefined where there is none. */
  readonly replicaUrl?: string | undefined;
}

/** Opens the pool, and another on the replica if there is one, and closes them when the server closes, after running requests have been answered. */
export const databasePlugin = fp<DatabaseOptions>(
  async (app, { url, replicaUrl }) => {
    const database = openDatabase(url);
    const probe = createDatabaseProbe(url);
    app.decorate('database', database);
    const onFailure = (error: unknown): void => app.log.warn(error, 'replica not used');
    const { reading, close: closeReading } = openReading(database, replicaUrl, onFailure);
    app.decorate('reading', reading);
    app.decorate('databaseAnswers', () => probe.answers());
    app.addHook('onClose', async () => {
      await Promise.all([closeDatabase(database), closeReading(), probe.close()]);
    });
  },
  { name: 'database' },
);

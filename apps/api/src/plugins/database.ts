import fp from 'fastify-plugin';
import { closeDatabase, openDatabase, type Database } from '../database/connection.ts';
import { createDatabaseProbe } from '../database/probe.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The pool; only *.store.ts files query it. */
    readonly database: Database;
    /** Whether the database answers now; itself answers within 1.5 s. */
    readonly databaseAnswers: () => Promise<boolean>;
  }
}

export interface DatabaseOptions {
  readonly url: string;
}

/** Opens the pool and closes it when the server closes, after running requests have been answered. */
export const databasePlugin = fp<DatabaseOptions>(
  async (app, { url }) => {
    const database = openDatabase(url);
    const probe = createDatabaseProbe(url);
    app.decorate('database', database);
    app.decorate('databaseAnswers', () => probe.answers());
    app.addHook('onClose', async () => {
      await Promise.all([closeDatabase(database), probe.close()]);
    });
  },
  { name: 'database' },
);

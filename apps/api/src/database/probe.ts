import { sql } from 'drizzle-orm';
import { closeDatabase, openDatabase } from './connection.ts';

const PATIENCE_MS = 1_500;

export interface DatabaseProbe {
  /** Whether the database answers now; never rejects, and settles within 1.5 s even when the server hangs. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** Asks on a connection of its own, so that a busy pool is not mistaken for a dead server. */
export const createDatabaseProbe = (url: string): DatabaseProbe => {
  const database = openDatabase(url, { max: 1, statementTimeout: PATIENCE_MS });
  let asking: Promise<boolean> | undefined;
  const ask = (): Promise<boolean> =>
    (asking ??= database
      .execute(sql`select 1`)
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        asking = undefined;
      }));
  return {
    answers: () => {
      const { promise: tooLate, resolve } = Promise.withResolvers<boolean>();
      // A process that was busy for so long has not yet read what came meanwhile: the answer gets its turn first.
      const timer = setTimeout(() => setImmediate(() => resolve(false)), PATIENCE_MS);
      return Promise.race([ask(), tooLate]).finally(() => clearTimeout(timer));
    },
    close: () => closeDatabase(database, 0),
  };
};

import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';

/** The pool as drizzle sees it; `$client` is postgres.js itself, for set-based statements and COPY. */
export type Database = PostgresJsDatabase & { readonly $client: Sql };

export interface ConnectionOptions {
  /** Connections at most. */
  readonly max?: number;
  /** ms a statement may wait for a lock. */
  readonly lockTimeout?: number;
  /** ms a statement may run. */
  readonly statementTimeout?: number;
}

/**
 * Opens nothing yet: the first query does. Every wait has an end, so that a database that is full, locked or gone turns
 * into an error which can be answered, not into a request that hangs.
 */
export const openDatabase = (url: string, options: ConnectionOptions = {}): Database => {
  const { max = 10, lockTimeout = 2_000, statementTimeout = 5_000 } = options;
  return drizzle(
    postgres(url, {
      max,
      connect_timeout: 2,
      keep_alive: 30,
      // A connection that failed is tried again at once by the next query: the caller is told to wait, not we.
      backoff: () => 0,
      // Asks for the types of arrays on connecting; when the connection ends in the middle of that, nobody catches it.
      fetch_types: false,
      onnotice: () => undefined,
      connection: {
        application_name: 'hailong',
        // A verdict "stored" is a promise, whatever the server's default is.
        synchronous_commit: 'on',
        statement_timeout: statementTimeout,
        lock_timeout: lockTimeout,
        idle_in_transaction_session_timeout: 10_000,
      },
    }),
  );
};

/** Lets running queries finish, for at most `seconds`. */
export const closeDatabase = (database: Database, seconds = 5): Promise<void> =>
  database.$client.end({ timeout: seconds });

import { sql } from 'drizzle-orm';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeDatabase, openDatabase, type Database } from './connection.ts';

/** Does work that only reads, on whichever database can show all that was committed when it was called. */
export type Reading = <Result>(work: (database: Database) => Promise<Result>) => Promise<Result>;

export interface Patience {
  /** How long a reader waits for the replica to have what the primary had when they asked. */
  readonly catchUpMs: number;
  /** After that the primary is asked as well. */
  readonly workMs: number;
}

/** Together so short that the primary still answers before the reader's own patience ends. */
const PATIENCE: Patience = { catchUpMs: 300, workMs: 1_000 };
const LOOK_EVERY_MS = 15;
/** A replica that failed is left alone this long, so that not every reader waits for it. */
const REST_MS = 5_000;

class ReplicaBehind extends Error {
  override readonly name = 'ReplicaBehind';
}

const tooLate = async (ms: number, signal: AbortSignal): Promise<never> => {
  await sleep(ms, undefined, { signal });
  throw new ReplicaBehind(`no answer after ${ms} ms`);
};

/** A server that hangs answers nothing, not even an error: the wait ends here. What comes later is nobody's any more. */
const within = async <Result>(ms: number, work: Promise<Result>): Promise<Result> => {
  const done = new AbortController();
  work.catch(() => undefined);
  const late = tooLate(ms, done.signal);
  late.catch(() => undefined);
  return Promise.race([work, late]).finally(() => done.abort());
};

/** Resolves once everything that is committed on the primary now can be read on the replica. */
const caughtUp = async (primary: Database, replica: Database, patienceMs: number): Promise<void> => {
  const [now] = await primary.execute<{ position: string }>(sql`select pg_current_wal_flush_lsn()::text as position`);
  const position = now?.position ?? '';
  for (const end = performance.now() + patienceMs; performance.now() < end; await sleep(LOOK_EVERY_MS)) {
    const [seen] = await replica.execute<{ there: boolean | null }>(
      sql`select pg_last_wal_replay_lsn() >= ${position}::pg_lsn as there`,
    );
    if (seen?.there === true) return;
  }
  throw new ReplicaBehind(`not at ${position} after ${patienceMs} ms`);
};

export interface ReplicaParts {
  readonly primary: Database;
  readonly replica: Database;
  /** Milliseconds. */
  readonly now: () => number;
  /** Told when a reader had to be sent to the primary, at most once per rest. */
  readonly onFailure: (error: unknown) => void;
  readonly patience?: Patience;
}

/**
 * The replica's answers are never older than the question: whoever has just closed a month sees it closed. A replica that is
 * behind, hangs or fails costs the reader a moment, and the primary answers.
 */
export const readOnReplica = (parts: ReplicaParts): Reading => {
  const { primary, replica, now, onFailure, patience = PATIENCE } = parts;
  let restsUntil = 0;
  return async (work) => {
    if (now() < restsUntil) return work(primary);
    try {
      await within(2 * patience.catchUpMs, caughtUp(primary, replica, patience.catchUpMs));
      return await within(patience.workMs, work(replica));
    } catch (error) {
      // What the primary refuses as well is no fault of the replica's.
      const result = await work(primary);
      restsUntil = now() + REST_MS;
      onFailure(error);
      return result;
    }
  };
};

export interface OpenedReading {
  readonly reading: Reading;
  readonly close: () => Promise<void>;
}

/** On the replica at `url`; where there is none, everything is read from the primary. */
export const openReading = (
  primary: Database,
  url: string | undefined,
  onFailure: ReplicaParts['onFailure'],
): OpenedReading => {
  if (url === undefined) return { reading: (work) => work(primary), close: async () => undefined };
  const replica = openDatabase(url);
  return {
    reading: readOnReplica({ primary, replica, now: () => performance.now(), onFailure }),
    close: () => closeDatabase(replica),
  };
};

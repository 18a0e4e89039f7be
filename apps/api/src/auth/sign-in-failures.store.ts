import { createHmac } from 'node:crypto';
import { asc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { signInFailures } from '../database/tables/sign-in-failures.ts';
import { countFailure, DELAY_RULES, FORGOTTEN_AFTER, type FailureCount, waitBefore } from './sign-in-delay.ts';
import type { Transaction } from './transaction.ts';

export interface Attempt {
  readonly username: string;
  readonly address: string;
}

type Rules = typeof DELAY_RULES;
type Keys = Readonly<Record<keyof Rules, Buffer>>;

const keysOf = (secret: string, { username, address }: Attempt): Keys => {
  const account = username.toLowerCase();
  const key = (...parts: string[]) => createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
  return {
    accountAndAddress: key('account and address', account, address),
    address: key('address', address),
    account: key('account', account),
  };
};

/** The rows of an attempt, made where missing and locked in the order of their keys: no two attempts wait for each other. */
const lockCounts = async (transaction: Transaction, keys: Keys, now: number): Promise<Map<string, FailureCount>> => {
  const sorted = Object.values(keys).toSorted((a, b) => a.compare(b));
  await transaction
    .insert(signInFailures)
    .values(sorted.map((key) => ({ key, failures: 0, lastFailedAt: new Date(now) })))
    .onConflictDoNothing();
  const rows = await transaction
    .select()
    .from(signInFailures)
    .where(inArray(signInFailures.key, sorted))
    .orderBy(asc(signInFailures.key))
    .for('update');
  return new Map(
    rows.map(({ key, failures, lastFailedAt }) => [
      key.toString('hex'),
      { failures, lastFailedAt: lastFailedAt.getTime() },
    ]),
  );
};

export const createSignInFailures = (database: Database, secret: string) => ({
  /**
   * Counts the attempt as failed before the password is looked at, so that a hundred attempts at once are not a hundred
   * free ones. Answers the milliseconds to wait instead; 0 when it was counted and may be made.
   */
  reserve: (attempt: Attempt, now: number): Promise<number> =>
    database.transaction(async (transaction) => {
      const keys = keysOf(secret, attempt);
      const counts = await lockCounts(transaction, keys, now);
      const rules = Object.entries(DELAY_RULES) as [keyof Rules, Rules[keyof Rules]][];
      const known = rules.map(([name, rule]) => ({
        key: keys[name],
        rule,
        count: counts.get(keys[name].toString('hex')) ?? { failures: 0, lastFailedAt: now },
      }));
      const wait = Math.max(...known.map(({ count, rule }) => waitBefore(count, rule, now)));
      if (wait > 0) return wait;
      for (const { key, count } of known) {
        const { failures, lastFailedAt } = countFailure(count, now);
        const next = { failures, lastFailedAt: new Date(lastFailedAt) };
        await transaction.update(signInFailures).set(next).where(eq(signInFailures.key, key));
      }
      return 0;
    }),

  /** It was not a guess after all: the counts are as if it had not been made. */
  takeBack: async (attempt: Attempt): Promise<void> => {
    await database
      .update(signInFailures)
      .set({ failures: sql`greatest(${signInFailures.failures} - 1, 0)` })
      .where(inArray(signInFailures.key, Object.values(keysOf(secret, attempt))));
  },

  /** The password was right: the account starts again from none, the address gets its attempt back, old counts go. */
  forgive: async (attempt: Attempt, now: number): Promise<void> => {
    const { account, accountAndAddress, address } = keysOf(secret, attempt);
    await database.delete(signInFailures).where(inArray(signInFailures.key, [account, accountAndAddress]));
    await database
      .update(signInFailures)
      .set({ failures: sql`greatest(${signInFailures.failures} - 1, 0)` })
      .where(eq(signInFailures.key, address));
    await database.delete(signInFailures).where(lt(signInFailures.lastFailedAt, new Date(now - FORGOTTEN_AFTER)));
  },
});

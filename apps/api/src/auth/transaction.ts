import type { Database } from '../database/connection.ts';

/** An open transaction: what takes one is written together with what its caller writes, or not at all. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

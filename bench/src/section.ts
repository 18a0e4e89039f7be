import type { ResultRow } from './measure/result-table.ts';

export interface BenchOptions {
  /** How often each figure is taken. */
  readonly runs: number;
  /** How long one measurement of a rate lasts. */
  readonly milliseconds: number;
  /** An empty folder for databases and browser profiles, removed afterwards. */
  readonly scratch: string;
  /** Says how far it is, on a line of its own. */
  readonly say: (progress: string) => void;
}

/** A part of the benchmark that can be run by its name. */
export interface Section {
  readonly name: string;
  /** The heading of its table. */
  readonly title: string;
  readonly measure: (options: BenchOptions) => Promise<ResultRow[]>;
}

/**
 * Runs a job while no other tab and no service worker runs one, or answers 'busy' without running it. `force` runs it
 * whoever else does: a tab that the system has frozen may hold its turn for ever, and the server makes twins harmless.
 * The job calls `keep` before each step to say that it is alive.
 */
export type Exclusively = <Result>(
  job: (keep: () => Promise<void>) => Promise<Result>,
  force: boolean,
) => Promise<Result | 'busy'>;

export interface OneRun {
  /** Waits for the run that is under way, or for a new one. */
  readonly join: () => Promise<void>;
  /** For whoever needs what only a run that begins now can know. */
  readonly anew: () => Promise<void>;
}

/** Lets those who ask while a job runs share that run. */
export const oneRun = (job: () => Promise<void>): OneRun => {
  let running: Promise<void> | null = null;
  const anew = async (): Promise<void> => {
    const mine = job();
    running = mine;
    try {
      await mine;
    } finally {
      if (running === mine) running = null;
    }
  };
  return { join: async () => running ?? anew(), anew };
};

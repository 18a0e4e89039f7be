/**
 * Runs a job that looks at the newest state: never twice at once, and however often it is asked for meanwhile, once more
 * afterwards. Counting a long queue holds up whoever writes to it, and an older count must not overtake a newer one.
 */
export const oneAfterAnother = (job: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;

  const run = async (): Promise<void> => {
    try {
      do {
        isAskedAgain = false;
        await job();
      } while (isAskedAgain);
    } finally {
      running = null;
    }
  };
  return async () => {
    if (running) isAskedAgain = true;
    return (running ??= run());
  };
};

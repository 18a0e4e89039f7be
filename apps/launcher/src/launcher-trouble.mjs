/** Something a person has to put right. Its message is printed as it is: no stack, Vietnamese first. */
export class LauncherTrouble extends Error {
  /** @param {string} vi @param {string} en */
  constructor(vi, en) {
    super(`${vi}\n${en}`);
    this.name = 'LauncherTrouble';
  }
}

/**
 * Runs an entry point: its number becomes the exit code, trouble becomes a sentence and exit code 1.
 * @param {() => Promise<number>} run
 */
export const runToExitCode = async (run) => {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof LauncherTrouble)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
};

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => Promise<number>} run gives an exit code
 */

/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs every stage, also after one has failed: one run tells everything that is wrong.
 * @param {Stage[]} stages
 * @param {(line: string) => void} print
 * @returns {Promise<number>} 0 if all succeeded, else 1
 */
export const runStages = async (stages, print) => {
  const failed = [];
  for (const { name, run } of stages) {
    print(`\n▸ ${name}`);
    const begin = performance.now();
    const code = await run();
    print(`${code === 0 ? '✔' : '✘'} ${name}: ${seconds(performance.now() - begin)}`);
    if (code !== 0) failed.push(name);
  }
  const passed = stages.length - failed.length;
  print(`\n${passed} stages passed, ${failed.length} failed${failed.map((name) => `\n  ✘ ${name}`).join('')}`);
  return failed.length === 0 ? 0 : 1;
};

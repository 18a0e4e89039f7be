import { openLastLines } from './last-lines.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {(hear: (text: string) => void) => Promise<number>} run gives an exit code; hear is told what was printed
 */

/** Enough for the list of what failed, which programs print last. */
const LAST_LINES = 40;

/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs every stage, also after one has failed: one run tells everything that is wrong. The last lines of those that failed come
 * again at the end, where people and build servers look first.
 * @param {Stage[]} stages
 * @param {(line: string) => void} print
 * @returns {Promise<number>} 0 if all succeeded, else 1
 */
export const runStages = async (stages, print) => {
  const failed = [];
  for (const { name, run } of stages) {
    print(`\n▸ ${name}`);
    const begin = performance.now();
    const heard = openLastLines(LAST_LINES);
    const code = await run(heard.add);
    print(`${code === 0 ? '✔' : '✘'} ${name}: ${seconds(performance.now() - begin)}`);
    if (code !== 0) failed.push({ name, lines: heard.lines() });
  }
  for (const { name, lines } of failed) if (lines.length > 0) print(`\n▾ the end of ${name}\n${lines.join('\n')}`);
  const passed = stages.length - failed.length;
  print(`\n${passed} stages passed, ${failed.length} failed${failed.map(({ name }) => `\n  ✘ ${name}`).join('')}`);
  return failed.length === 0 ? 0 : 1;
};

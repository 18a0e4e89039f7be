import { expect, test } from 'vitest';

import { runStages } from './run-stages.mjs';

/** @param {number[]} codes of stages called 0, 1, 2… */
const run = async (...codes) => {
  /** @type {string[]} */
  const lines = [];
  const stages = codes.map((code, index) => ({
    name: `stage ${index}`,
    run: async (/** @type {(text: string) => void} */ hear) => {
      hear(`words of ${index}\n`);
      return code;
    },
  }));
  const exitCode = await runStages(stages, (line) => lines.push(line));
  return { exitCode, last: lines.at(-1), text: lines.join('\n') };
};

test('stages that all succeed give exit code 0', async () => {
  expect(await run(0, 0)).toMatchObject({ exitCode: 0, last: '\n2 stages passed, 0 failed' });
});

test('a failed stage gives exit code 1, and those after it are run all the same', async () => {
  const { exitCode, last, text } = await run(0, 3, 0);
  expect(exitCode).toBe(1);
  expect(last).toBe('\n2 stages passed, 1 failed\n  ✘ stage 1');
  expect(text).toContain('✔ stage 2');
});

test('the last words of a failed stage, and only of that, come again at the end', async () => {
  const { text } = await run(0, 3, 0);
  expect(text).toContain('\n▾ the end of stage 1\nwords of 1\n');
  expect(text.indexOf('words of 1')).toBeGreaterThan(text.indexOf('✔ stage 2'));
  expect(text).not.toMatch(/words of [02]/);
});

import { spawnSync } from 'node:child_process';

/**
 * `pnpm check` runs all of these in order, `pnpm check types arrows` only those, `pnpm check -rules` all others. Cheap and
 * frequent failures first.
 */
const CHECKS: readonly { readonly name: string; readonly tool: string; readonly args: readonly string[] }[] = [
  { name: 'format', tool: 'oxfmt/bin/oxfmt', args: ['--check'] },
  { name: 'lint', tool: 'oxlint/bin/oxlint', args: ['--type-aware'] },
  { name: 'types', tool: 'typescript-native/bin/tsc', args: ['-b'] },
  {
    name: 'arrows',
    tool: 'dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'e2e', 'faults', 'bench'],
  },
  { name: 'dead-code', tool: 'knip/bin/knip.js', args: ['--no-progress', '--treat-config-hints-as-errors'] },
  { name: 'workspace', tool: 'sherif/index.js', args: ['--fail-on-warnings'] },
  { name: 'rules', tool: 'vitest/vitest.mjs', args: ['run', '--project', 'unit', 'packages/repo-rules/'] },
];

/** Runs one check on this very Node, so that no shim chooses another; prints what it said only if it failed. */
const passes = ({ name, tool, args }: (typeof CHECKS)[number]): boolean => {
  const start = performance.now();
  const run = spawnSync(process.execPath, [`node_modules/${tool}`, ...args], { encoding: 'utf8' });
  const passed = run.status === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? '✔' : '✘'} ${name.padEnd(10)} ${seconds.padStart(6)} s`);
  if (!passed) console.log(`${run.stdout}${run.stderr}${run.error?.message ?? ''}`);
  return passed;
};

const given = process.argv.slice(2);
const leftOut = given.filter((name) => name.startsWith('-')).map((name) => name.slice(1));
const wanted = given.filter((name) => !name.startsWith('-'));
const unknown = [...wanted, ...leftOut].filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${CHECKS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const chosen = CHECKS.filter(({ name }) => (wanted.length === 0 || wanted.includes(name)) && !leftOut.includes(name));
const failed = chosen.filter((check) => !passes(check));
process.exit(failed.length === 0 ? 0 : 1);

// Every fault by name, all of them, or as often as before a release: arguments.ts. Ends with 1 if a promise was broken, or if
// a check did not notice a mistake that was made on purpose.
import { readArguments, USAGE } from './arguments.ts';
import { probeCapabilities, type Capabilities } from './capabilities.ts';
import { allFaults } from './all-faults.ts';
import type { Control, Fault } from './fault.ts';
import { asFailures, asRow, asTable, hasPassed, replayOf, type ControlResult, type FaultResult } from './report.ts';

const SHOWN_FAILURES = 5;
/** Real faults beside each other on two cores, which they leave idle half of the time. */
const AT_ONCE = 4;
/** How often somebody who waits for hours hears how far it is. */
const SAY_EVERY_MS = 60_000;

const tryControl = async (id: string, { name, attempts, run }: Control, seed: number): Promise<ControlResult> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await run(seed + attempt);
    if (found.length > 0) {
      console.log(`  ${id} control “${name}”: caught (${found[0]})`);
      return { name, isCaught: true };
    }
  }
  console.log(`  ${id} control “${name}”: NOT CAUGHT in ${attempts} runs from seed ${seed}; the check is blind`);
  return { name, isCaught: false };
};

const runFault = async (
  fault: Fault,
  wanted: { readonly runs: number; readonly seed: number; readonly controls: boolean },
  capabilities: Capabilities,
): Promise<FaultResult> => {
  const { id, title } = fault;
  const begin = performance.now();
  const result = { id, title, runs: 0, failures: [], controls: [], firstSeed: wanted.seed, seconds: 0, notRun: null };
  const [missing] = fault.needs.flatMap((need) => capabilities.get(need) ?? []);
  if (missing !== undefined) {
    console.log(`${id} ${title}: not run, ${missing}`);
    return { ...result, notRun: missing };
  }
  console.log(`${id} ${title}: ${wanted.runs} runs from seed ${wanted.seed}`);
  const failures: { seed: number; found: readonly string[] }[] = [];
  const opened = await fault.open().catch((error: unknown) => String(error));
  if (typeof opened === 'string') {
    console.log(`  ${id} could not begin: ${opened}`);
    return { ...result, failures: [{ seed: wanted.seed, found: [`could not begin: ${opened}`] }] };
  }
  let said = begin;
  try {
    for (let place = 0; place < wanted.runs; place += 1) {
      if (performance.now() - said > SAY_EVERY_MS) {
        console.log(`  ${id} ${place} of ${wanted.runs}, ${failures.length} failed`);
        said = performance.now();
      }
      const seed = wanted.seed + place;
      const found = await opened.run(seed).catch((error: unknown) => [`ended in an error: ${String(error)}`]);
      if (found.length === 0) continue;
      failures.push({ seed, found });
      if (failures.length > SHOWN_FAILURES) continue;
      console.log(`  ${id} seed ${seed}: ${found.slice(0, 4).join('; ')}\n    again: ${replayOf(id, seed)}`);
    }
  } finally {
    await opened.close();
  }
  const controls: ControlResult[] = [];
  if (wanted.controls) for (const control of fault.controls) controls.push(await tryControl(id, control, wanted.seed));
  const ended = { ...result, runs: wanted.runs, failures, controls, seconds: (performance.now() - begin) / 1000 };
  // At once as well as in the table at the end: what a run of hours has shown is not lost with it.
  console.log(asRow(ended));
  return ended;
};

const main = async (): Promise<number> => {
  const known = allFaults.map(({ id }) => id);
  const wanted = readArguments(process.argv.slice(2), known, Math.floor(Date.now() / 1000) % 1_000_000_000);
  if (typeof wanted === 'string') {
    console.error(`${wanted}\n\n${USAGE}`);
    return 1;
  }
  const capabilities = await probeCapabilities();
  for (const [name, why] of capabilities)
    console.log(`${why === null ? '✔' : '✘'} ${name}${why === null ? '' : `: ${why}`}`);
  const often = ({ runs }: Fault): number => wanted.runs ?? (wanted.release ? runs.release : runs.pullRequest);
  const isNamed = ({ id }: Fault): boolean => wanted.ids.includes(id);
  const chosen = allFaults.filter((fault) => (wanted.ids.length === 0 ? often(fault) > 0 : isNamed(fault)));
  const left = allFaults.filter((fault) => wanted.ids.length === 0 && often(fault) === 0).map(({ id }) => id);
  if (left.length > 0) console.log(`before a release only: ${left.join(' ')}`);
  const results = new Map<string, FaultResult>();
  const runNext = async (queue: Fault[]): Promise<void> => {
    for (let fault = queue.shift(); fault; fault = queue.shift()) {
      // Whoever names a fault that is run before a release only wants to see it.
      const runs = Math.max(1, often(fault));
      const { seed, controls } = wanted;
      results.set(fault.id, await runFault(fault, { runs, seed, controls }, capabilities));
    }
  };
  // Simulated ones leave nobody else a turn; real ones mostly wait, several at a time and the longest first.
  const isReal = ({ needs }: Fault): boolean => needs.length > 0;
  await runNext(chosen.filter((fault) => !isReal(fault)));
  const waitsLong = ({ id }: Fault): number => (['F11', 'F9', 'F5', 'F22S'].includes(id) ? 0 : 1);
  const real = chosen.filter(isReal).toSorted((one, other) => waitsLong(one) - waitsLong(other));
  await Promise.all(Array.from({ length: AT_ONCE }, () => runNext(real)));
  const inOrder = chosen.flatMap(({ id }) => results.get(id) ?? []);
  // As in .ci/run, where the machine is ours.
  const mandatory = wanted.mandatory || process.env['FAULTS'] === 'mandatory';
  console.log(`\n${asTable(inOrder)}${asFailures(inOrder, mandatory)}`);
  return inOrder.every((result) => hasPassed(result, mandatory)) ? 0 : 1;
};

// Left to end by itself, Node was seen to wait for ever for a socket that had been reset while it was being closed.
process.exit(await main());

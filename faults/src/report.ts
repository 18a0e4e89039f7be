export interface ControlResult {
  readonly name: string;
  readonly isCaught: boolean;
}

export interface FaultResult {
  readonly id: string;
  readonly title: string;
  readonly runs: number;
  /** A seed and what it brought to light. */
  readonly failures: readonly { readonly seed: number; readonly found: readonly string[] }[];
  readonly controls: readonly ControlResult[];
  readonly seconds: number;
  readonly firstSeed: number;
  /** Why it was not run. */
  readonly notRun: string | null;
}

export const hasPassed = ({ failures, controls, notRun }: FaultResult, mandatory: boolean): boolean =>
  notRun === null ? failures.length === 0 && controls.every(({ isCaught }) => isCaught) : !mandatory;

const controlsOf = (controls: readonly ControlResult[]): string =>
  controls.length === 0 ? '–' : `${controls.filter(({ isCaught }) => isCaught).length} of ${controls.length} caught`;

export const asRow = ({ id, title, runs, failures, controls, seconds, firstSeed, notRun }: FaultResult): string =>
  notRun === null
    ? `| ${id} | ${title} | ${runs} | ${failures.length} | ${controlsOf(controls)} | ${firstSeed} | ${seconds.toFixed(1)} |`
    : `| ${id} | ${title} | not run: ${notRun} | – | – | – | – |`;

/** As it stands in docs/reliability.md. */
export const asTable = (results: readonly FaultResult[]): string =>
  [
    '| fault | what | runs | failed | controls | seeds from | seconds |',
    '| ----- | ---- | ---- | ------ | -------- | ---------- | ------- |',
    ...results.map(asRow),
  ].join('\n');

const failuresOf = ({ id, failures, controls, notRun }: FaultResult): readonly string[] =>
  notRun === null
    ? [
        ...failures.map(({ seed, found }) => `${id} seed ${seed}: ${found.slice(0, 4).join('; ')}`),
        ...controls.filter(({ isCaught }) => !isCaught).map(({ name }) => `${id} control “${name}”: NOT CAUGHT`),
      ]
    : [`${id} not run: ${notRun}`];

/** Everything for which the whole fails, once more below the table; nothing if it passes. */
export const asFailures = (results: readonly FaultResult[], mandatory: boolean): string =>
  results
    .filter((result) => !hasPassed(result, mandatory))
    .flatMap(failuresOf)
    .map((line) => `\n✘ ${line}`)
    .join('');

/** How to see one run again. */
export const replayOf = (id: string, seed: number): string => `pnpm faults ${id} --seed ${seed} --runs 1 --no-controls`;

import { parseArgs } from 'node:util';

export interface Wanted {
  /** Faults by id; empty is all. */
  readonly ids: readonly string[];
  readonly release: boolean;
  readonly seed: number;
  /** Instead of the usual count. */
  readonly runs: number | null;
  /** A fault that this machine cannot run fails the whole. */
  readonly mandatory: boolean;
  readonly controls: boolean;
}

export const USAGE = `
pnpm faults [F24 …] [--release] [--seed N] [--runs N] [--mandatory] [--no-controls]

  F24 …          these faults only
  --release      as often as before a release, instead of as often as for a change
  --seed N       the seed of the first run; the next runs take the next numbers
  --runs N       so many runs of each
  --mandatory    what this machine cannot do is a failure
  --no-controls  leave out the mistakes that must be noticed
`.trim();

const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;

/** What was typed, or a sentence about what is wrong with it. */
export const readArguments = (typed: readonly string[], known: readonly string[], anySeed: number): Wanted | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        release: { type: 'boolean', default: false },
        mandatory: { type: 'boolean', default: false },
        'no-controls': { type: 'boolean', default: false },
        seed: { type: 'string' },
        runs: { type: 'string' },
      },
    });
    const ids = positionals.map((id) => id.toUpperCase());
    const strange = ids.filter((id) => !known.includes(id));
    if (strange.length > 0) return `There is no ${strange.join(', ')}. There are: ${known.join(' ')}`;
    const [seed, runs] = [wholeNumber(values.seed), wholeNumber(values.runs)];
    if ((values.seed !== undefined && seed === null) || (values.runs !== undefined && runs === null))
      return '--seed and --runs take a whole number';
    const { release, mandatory } = values;
    return { ids, release, mandatory, controls: !values['no-controls'], seed: seed ?? anySeed, runs };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

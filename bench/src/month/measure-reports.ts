import { medianOf } from '../measure/spread.ts';

/** Something that is asked again and again. */
export interface Asked {
  readonly name: string;
  /** ms of one answer. */
  readonly ask: () => Promise<number>;
}

/** Prepared statements and the compiler settle within the first few. */
const WARM_UP = 10;
const IN_A_RUN = 20;

/**
 * Asks everybody by turns, one question at a time, so that all see the same weather; who is first changes with each round.
 * @returns by name the middle of each run's answers, in ms
 */
export const askByTurns = async (
  everybody: readonly Asked[],
  runs: number,
  inRun = IN_A_RUN,
): Promise<ReadonlyMap<string, readonly number[]>> => {
  for (const { ask } of everybody) for (let round = 0; round < Math.min(WARM_UP, inRun); round += 1) await ask();
  const medians = new Map<string, number[]>(everybody.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    const times = new Map<string, number[]>(everybody.map(({ name }) => [name, []]));
    for (let round = 0; round < inRun; round += 1) {
      const first = round % everybody.length;
      for (const { name, ask } of [...everybody.slice(first), ...everybody.slice(0, first)]) {
        times.get(name)?.push(await ask());
      }
    }
    for (const [name, answers] of times) medians.get(name)?.push(medianOf(answers));
  }
  return medians;
};

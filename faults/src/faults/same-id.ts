import type { OpenFault } from '../fault.ts';
import { createRandom } from '../random.ts';
import { openOffice } from '../real/office.ts';
import { aSampleBatch, postInTurn } from '../real/post-rating.ts';

export const CONNECTIONS = 10;
export const ROUNDS = 50;

/** The same rating over ten connections at once, then the same id with other words. */
export const sameId = async (): Promise<OpenFault> => {
  const office = await openOffice();
  const verdictsOf = async (reply: Response): Promise<string[]> =>
    ((await reply.json()) as { verdicts: { verdict: string; code?: string }[] }).verdicts.map(
      ({ verdict, code }) => code ?? verdict,
    );
  return {
    run: async (seed) => {
      const random = createRandom(seed);
      const found: string[] = [];
      const given = new Set<string>();
      for (let round = 0; round < ROUNDS; round += 1) {
        const id = random.uuid();
        // A device of its own each time, or the limit per device would answer.
        const device = random.uuid();
        const body = aSampleBatch(id, undefined, device);
        const replies = await Promise.all(
          Array.from({ length: CONNECTIONS }, () => postInTurn(office.server.port, body)),
        );
        const verdicts = (await Promise.all(replies.map(verdictsOf))).flat().sort();
        const expected = [...Array<string>(CONNECTIONS - 1).fill('already-stored'), 'stored'];
        if (String(verdicts) !== String(expected)) found.push(`${id}: ${verdicts.join(' ')}`);
        const [conflict] = await verdictsOf(await postInTurn(office.server.port, aSampleBatch(id, 'khác', device)));
        if (conflict !== 'id-conflict') found.push(`${id} with other words: ${conflict}`);
        given.add(id);
      }
      const rows = (await office.held()).filter((row) => given.has(row.id) && !row.isAside);
      if (rows.length !== ROUNDS) found.push(`${rows.length} rows for ${ROUNDS} ratings`);
      return found;
    },
    close: office.close,
  };
};

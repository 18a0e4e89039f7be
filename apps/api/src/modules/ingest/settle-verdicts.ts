import type { SetAsideCode, Verdict } from '@hailong/schema/verdict';
import type { Candidate, Decision, SetAside } from './decide-batch.ts';

/** What the database said about the ids of a batch, after the candidates were offered to it. Ids in lower case. */
export interface Holdings {
  /** Ids that this batch has just inserted. */
  readonly inserted: ReadonlySet<string>;
  /** Content hash of every rating of these ids that is stored now. */
  readonly ratings: ReadonlyMap<string, Buffer>;
  /** Earlier decisions to set aside, by `holdingKey`. */
  readonly setAside: ReadonlyMap<string, SetAsideCode>;
}

export interface Settlement {
  /** One per decision, in order. */
  readonly verdicts: readonly Verdict[];
  /** What is set aside now, each with its place among the decisions; duplicates are harmless by the key of the table. */
  readonly setAside: readonly { readonly place: number; readonly item: SetAside }[];
}

export const holdingKey = (id: string, hash: Buffer): string => `${id.toLowerCase()}/${hash.toString('hex')}`;

const standing = (decision: Candidate | SetAside, holdings: Holdings): SetAside | 'held' => {
  const held = holdings.ratings.get(decision.id.toLowerCase());
  if (held?.equals(decision.hash) === true) return 'held';
  // What was set aside once is answered the same way again, even if it would count by now: an administrator decides.
  const earlier = holdings.setAside.get(holdingKey(decision.id, decision.hash));
  const code = earlier ?? (decision.verdict === 'candidate' ? 'id-conflict' : decision.code);
  const { id, hash, text, month, claimed, instant } = decision;
  return { verdict: 'set-aside', id, hash, text, month, claimed, instant, code };
};

/** Turns decisions and what the database holds into the reply. The first rating of an id stays, whatever follows. */
export const settleVerdicts = (decisions: readonly Decision[], holdings: Holdings): Settlement => {
  const setAside: { place: number; item: SetAside }[] = [];
  const fresh = new Set(holdings.inserted);
  const verdicts = decisions.map((decision, place): Verdict => {
    if (decision.verdict === 'refused') return { id: decision.id, verdict: 'refused', code: decision.code };
    const { id } = decision;
    const outcome = standing(decision, holdings);
    if (outcome === 'held') return { id, verdict: fresh.delete(id.toLowerCase()) ? 'stored' : 'already-stored' };
    setAside.push({ place, item: outcome });
    return { id, verdict: 'set-aside', code: outcome.code };
  });
  return { verdicts, setAside };
};

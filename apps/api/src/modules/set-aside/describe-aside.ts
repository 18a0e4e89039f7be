import type { SetAsideItem } from '@hailong/schema/set-aside';
import type { Month } from '@hailong/schema/month';
import { receiptCodeOfId } from '../../rating/receipt-code-of.ts';
import { asideKeyText } from './aside-key.ts';
import {
  commentOf,
  criteriaSetOf,
  fittingVersions,
  isCountable,
  kindOf,
  officerOf,
  scoresOf,
  type Aside,
} from './attribute.ts';
import type { Surroundings } from './surroundings.store.ts';

interface Kept {
  readonly ratingId: string;
  readonly contentHash: Buffer;
  readonly month: Month;
}

/** Of its content only what an administrator may see: never a name, never a field that nobody checked. */
export const describeAside = (
  { ratingId, contentHash, month }: Kept,
  aside: Aside,
  history: SetAsideItem['history'],
  { known, officers }: Pick<Surroundings, 'known' | 'officers'>,
): SetAsideItem => {
  const { why, content } = aside;
  const officer = officerOf(content);
  const receipt = receiptCodeOfId(ratingId);
  return {
    key: asideKeyText(receipt, contentHash),
    receipt,
    why,
    month,
    kind: kindOf(content),
    officer: officer === null ? null : { id: officer, name: officers.find(({ id }) => id === officer)?.name ?? null },
    criteriaSet: criteriaSetOf(content),
    answers: Object.entries(scoresOf(content) ?? {}).map(([code, score]) => ({ code, score })),
    comment: commentOf(content),
    fits: fittingVersions(content, known),
    countable: isCountable(aside, known),
    decision: history.at(-1)?.decision ?? null,
    history,
  };
};

import type { QueueState } from '../offline/rating-queue.ts';

export type Books = Pick<QueueState, 'waiting' | 'setApart' | 'lastSentAt'>;

/**
 * How many ratings at most are missing from the database, given what was noted beside it. null: it cannot be read at all.
 *
 * The note may be older than the database, which is written out at once: when something has left since, it says nothing. A
 * database that has not heard of the last departure is not the one the note was about.
 */
export const countLost = (noted: string, found: Books | null): number => {
  const [here = 0, notedAt = Number.NaN] = noted.split(' ').map((number) => Number.parseInt(number));
  if (!(here > 0)) return 0;
  if (!found) return here;
  const { waiting, setApart, lastSentAt } = found;
  const noteSentAt = Number.isNaN(notedAt) ? 0 : notedAt;
  const foundSentAt = lastSentAt ?? 0;
  if (foundSentAt > noteSentAt) return 0;
  return foundSentAt < noteSentAt ? here : Math.max(0, here - waiting - setApart);
};

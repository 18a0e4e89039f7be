import { circularQuestions } from '@hailong/schema/ready-criteria-circular';
import type { Database } from '../../../database/connection.ts';
import { monthNumber } from '../../../database/month-number.ts';
import { complaintSteps } from '../../../database/tables/complaint-steps.ts';
import { criteriaSets } from '../../../database/tables/criteria-sets.ts';
import { ratingStatuses } from '../../../database/tables/rating-statuses.ts';
import { ratings } from '../../../database/tables/ratings.ts';
import { contentHash } from '../../../rating/content-hash.ts';
import { foldRating } from '../../../rating/fold-rating.ts';
import { SCORED_FROM, SCORED_SET, type MadeRating } from './a-year-of-ratings.ts';

/** Publishes the second set: the first one's questions and the circular's. */
export const publishScoredSet = async (database: Database, officeId: number): Promise<void> => {
  const sets = await database.select().from(criteriaSets);
  const items = sets.find((set) => set.officeId === officeId && set.version === 1)?.items ?? [];
  await database.insert(criteriaSets).values({
    officeId,
    version: SCORED_SET,
    items: [...items, ...circularQuestions.items],
    scoringProfile: circularQuestions.scoringProfile ?? null,
    validFrom: new Date(SCORED_FROM),
  });
};

const CHUNK = 1000;

const inChunks = async <Row>(rows: readonly Row[], insert: (chunk: Row[]) => PromiseLike<unknown>): Promise<void> => {
  for (let from = 0; from < rows.length; from += CHUNK) await insert(rows.slice(from, from + CHUNK));
};

/** Stores them as if each had been received the moment it was given, and judged afterwards. */
export const storeRatings = async (
  database: Database,
  officeId: number,
  made: readonly MadeRating[],
): Promise<void> => {
  await inChunks(made, (chunk) =>
    database.insert(ratings).values(
      chunk.map(({ rating, month }) => {
        const { extra: _extra, customerName: _name, comment: _comment, ...columns } = foldRating(rating);
        const instant = new Date(rating.ratedAt);
        return {
          ...columns,
          officeId,
          instant,
          receivedAt: instant,
          skewMs: 0,
          month: monthNumber(month),
          clockFlag: false,
          deviceId: '22222222-2222-4222-8222-222222222222',
          contentHash: contentHash(rating),
        };
      }),
    ),
  );
  const step = { officeId, sequence: 1, actor: 'thong.ke', why: 'thử' };
  const suspect = made.filter((one) => one.suspect);
  await inChunks(suspect, (chunk) =>
    database
      .insert(ratingStatuses)
      .values(chunk.map(({ rating }) => ({ ...step, ratingId: rating.id, status: 'suspect' as const }))),
  );
  const complaints = made.flatMap(({ rating, complaint }) => (complaint === null ? [] : [{ rating, complaint }]));
  await inChunks(complaints, (chunk) =>
    database
      .insert(complaintSteps)
      .values(chunk.map(({ rating, complaint }) => ({ ...step, ratingId: rating.id, state: complaint }))),
  );
  // As the database does by itself within minutes; a year of ratings never arrives in seconds.
  await database.$client`analyze`;
};

import type { Month } from '@hailong/schema/month';
import type { OwnMonth } from '@hailong/schema/own-month';
import { shownRevision } from '@hailong/schema/withhold-small';
import type { Database } from '../../database/connection.ts';
import { readMinimumSample } from '../../month/minimum-sample.store.ts';
import { readOwnResponse } from '../../month/responses.store.ts';
import { readFrozen } from '../../month/frozen-month.ts';
import { readRevisions } from '../../month/revision.store.ts';
import { ONE_INSTANT } from '../../month/tally.store.ts';
import { ownFigures } from './own-figures.ts';

export const createOwnMonthStore = (database: Database) => ({
  /** `officerId` is the reader's own roster entry; null: nobody who is rated. */
  read: (officeId: number, month: Month, officerId: string | null): Promise<OwnMonth> =>
    database.transaction(async (transaction) => {
      const minimumSample = await readMinimumSample(transaction, officeId);
      const response = officerId === null ? null : await readOwnResponse(transaction, { officeId, month, officerId });
      const answer = { month, minimumSample, figures: null, response };
      if (officerId === null) return { ...answer, state: 'no-entry' };
      const rows = await readRevisions(transaction, officeId, month);
      if (rows.length === 0) return { ...answer, state: 'open' };
      const frozen = rows.toReversed().map(({ content }) => readFrozen(content));
      const place = shownRevision(
        frozen.map(({ report }) => report.officers.find((officer) => officer.officerId === officerId) ?? null),
        minimumSample,
      );
      const content = place === null ? undefined : frozen[place];
      const figures = content ? ownFigures(content, officerId, minimumSample) : null;
      return figures ? { ...answer, state: 'shown', figures } : { ...answer, state: 'small' };
    }, ONE_INSTANT),
});

import { summariseMonth } from '@hailong/schema/summarise-month';
import { asc } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { monthFromNumber } from '../database/month-number.ts';
import { offices } from '../database/tables/offices.ts';
import { pendingChanges, readFrozen, revisionFaults, type RevisionFault } from './frozen-month.ts';
import { createRecountStore } from './recount.store.ts';
import { createTallyStore } from './tally.store.ts';

const FAULTS: Readonly<Record<RevisionFault['fault'], string>> = {
  'content-hash': 'nội dung không khớp mã băm (content hash)',
  'rating-ids': 'danh sách phiếu không khớp mã băm (list of ratings)',
  arithmetic: 'số liệu không khớp số đếm của chính bản chốt (arithmetic)',
  'ratings-missing': 'thiếu phiếu đã được tính (ratings missing)',
  figures: 'số liệu khác khi đếm lại (figures)',
};

const sentenceOf = (found: RevisionFault): string => {
  if (found.fault !== 'figures') return FAULTS[found.fault];
  const where = found.changes
    .slice(0, 5)
    .map(({ officerId, figure, code, before, after }) =>
      [officerId ?? 'office', figure, code, `${before} → ${after}`].filter((part) => part !== null).join(' '),
    );
  return `${FAULTS.figures}: ${where.join('; ')}${found.changes.length > 5 ? '; …' : ''}`;
};

export interface CheckedRevision {
  /** For a person, without names. */
  readonly line: string;
  readonly isEqual: boolean;
}

/** Every revision of every office counted again from the ratings it names; of the newest also what is pending. */
export async function* checkMonths(database: Database): AsyncGenerator<CheckedRevision> {
  const revisions = createRecountStore(database);
  const tallies = createTallyStore(database);
  const everyOffice = await database
    .select({ id: offices.id, slug: offices.slug })
    .from(offices)
    .orderBy(asc(offices.id));
  for (const { id, slug } of everyOffice) {
    const stored = await revisions.listAll(id);
    for (const [place, row] of stored.entries()) {
      const month = monthFromNumber(row.month);
      const faults = revisionFaults(row, await revisions.recount(id, row));
      const isNewest = stored[place + 1]?.month !== row.month;
      const counted = isNewest ? await tallies.read(id, month) : null;
      const pending = counted ? pendingChanges(counted, readFrozen(row.content).report) : [];
      const late = counted
        ? summariseMonth(counted).office.ratings.total + counted.suggestions - row.ratingIds.length / 16
        : 0;
      const verdict = faults.length === 0 ? 'khớp · equal' : `KHÁC · DIFFERS: ${faults.map(sentenceOf).join('; ')}`;
      const waiting = pending.length === 0 ? '' : ` (chờ bổ sung · pending: ${late} phiếu, ${pending.length} số liệu)`;
      yield { line: `${slug} ${month} #${row.revision}: ${verdict}${waiting}`, isEqual: faults.length === 0 };
    }
  }
}

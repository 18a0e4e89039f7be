import { officeSettingsSchema } from '@hailong/schema/office-settings';
import { addMonths, isMonth, type Month } from '@hailong/schema/month';
import type { MonthDetails, MonthFigures, PeriodFigures } from '@hailong/schema/month-figures';
import type { MonthlyReport } from '@hailong/schema/monthly-report';
import { monthsOfPeriod, type Period } from '@hailong/schema/period';
import { periodFigures, type CountedMonth } from '@hailong/schema/period-figures';
import { summarisePeriod } from '@hailong/schema/period-report';
import { summariseFigures } from '@hailong/schema/summarise-figures';
import { summariseMonth } from '@hailong/schema/summarise-month';
import { eq } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { offices } from '../database/tables/offices.ts';
import type { CriteriaSet } from '@hailong/schema/criterion';
import type { Transaction } from '../auth/transaction.ts';
import { readDetails, readScorePoints } from './details.store.ts';
import { createDossierStore } from './dossiers.store.ts';
import { readFrozen } from './frozen-month.ts';
import { createRevisionStore, readNewest } from './revision.store.ts';
import { ONE_INSTANT, readMonth } from './tally.store.ts';

/** How an open month is counted beyond its report. */
type ReadOpen = (transaction: Transaction, month: Month, sets: readonly CriteriaSet[]) => Promise<MonthDetails>;

/** Months before the one asked for, so that the line has twelve. */
const MONTHS_BEFORE = 11;

export const createFiguresStore = (database: Database) => {
  const revisions = createRevisionStore(database);
  const dossiers = createDossierStore(database);

  /** Frozen once the month is closed; counted at one instant before. */
  const countedMonth = async (officeId: number, month: Month, readOpen: ReadOpen): Promise<CountedMonth> => {
    const entered = await dossiers.read(officeId, month);
    const newest = await readNewest(database, officeId, month);
    if (newest) {
      const { report, counts, details } = readFrozen(newest.content);
      return { report, criteriaSets: counts.criteriaSets, details: details ?? null, dossiers: entered };
    }
    return database.transaction(async (transaction) => {
      const counted = await readMonth(transaction, officeId, month);
      const details = await readOpen(transaction, month, counted.criteriaSets);
      return { report: summariseMonth(counted), criteriaSets: counted.criteriaSets, details, dossiers: entered };
    }, ONE_INSTANT);
  };

  const readOffice = async (officeId: number): Promise<{ timeZone: string; minimumSample: number }> => {
    const [office] = await database
      .select({ timeZone: offices.timeZone, settings: offices.settings })
      .from(offices)
      .where(eq(offices.id, officeId));
    if (!office) throw new Error(`office ${officeId} is gone`);
    return { timeZone: office.timeZone, minimumSample: officeSettingsSchema.parse(office.settings).minimumSample };
  };

  /** Report and score of each month, both of the same instant, for whoever prints them together. */
  const readMonths = async (officeId: number, months: readonly Month[]): Promise<readonly CountedMonth[]> => {
    const counted: CountedMonth[] = [];
    for (const month of months) {
      counted.push(
        await countedMonth(officeId, month, (transaction, at, sets) =>
          readScorePoints(transaction, officeId, at, sets),
        ),
      );
    }
    return counted;
  };

  return {
    readMonths,

    /** Of a quarter or a year. */
    readPeriod: async (officeId: number, period: Period): Promise<PeriodFigures> => {
      const { minimumSample } = await readOffice(officeId);
      const months = await readMonths(officeId, monthsOfPeriod(period));
      const [first, ...others] = months.map(({ report }) => report);
      if (!first) throw new Error(`${period} has no months`);
      const criteriaSets = [
        ...new Map(months.flatMap((month) => month.criteriaSets.map((set) => [set.version, set]))).values(),
      ];
      const report = summarisePeriod(period, [first, ...others], criteriaSets);
      return { period, minimumSample, months: [...report.months], ...periodFigures(report, months, minimumSample) };
    },

    read: async (officeId: number, month: Month): Promise<MonthFigures> => {
      const { timeZone, minimumSample } = await readOffice(officeId);
      const before: MonthlyReport[] = [];
      for (let steps = -MONTHS_BEFORE; steps < 0; steps += 1) {
        const earlier = addMonths(month, steps);
        if (isMonth(earlier)) before.push(await revisions.readReport(officeId, earlier));
      }
      const counted = await countedMonth(officeId, month, (transaction, at, sets) =>
        readDetails(transaction, { id: officeId, timeZone }, at, sets),
      );
      return summariseFigures({ ...counted, before, minimumSample });
    },
  };
};

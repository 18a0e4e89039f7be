import type { Catalogue } from '@hailong/schema/catalogue';
import type { ShownReport } from '@hailong/schema/monthly-report';
import { withoutDiacritics } from '../text/without-diacritics.ts';
import { addDistributions, isFiveLevel, type FiveLevel } from './five-levels.ts';

export type OfficerResult = ShownReport['officers'][number];

/** An officer's month with what the roster knows of them. */
export interface OfficerRow extends OfficerResult {
  readonly position: string | null;
  readonly counter: string | null;
  readonly photo: string | null;
  /** Fewer valid ratings than the minimum say more about chance than about the officer. */
  readonly isSmall: boolean;
  /** All five-level answers together. */
  readonly levels: Record<FiveLevel, number>;
}

/** Joins report and roster; somebody who has left the roster keeps their figures, without a photo. */
export const officerRows = (
  report: Pick<ShownReport, 'officers' | 'minimumSample'>,
  roster: Pick<Catalogue, 'officers'>,
): readonly OfficerRow[] => {
  const byId = new Map(roster.officers.map((officer) => [officer.id, officer]));
  return report.officers.map((result) => {
    const officer = byId.get(result.officerId);
    return {
      ...result,
      position: officer?.position ?? null,
      counter: officer?.counter ?? null,
      photo: officer?.photo ?? null,
      isSmall: result.ratings.valid < report.minimumSample,
      levels: addDistributions(result.criteria.map(({ distribution }) => distribution).filter(isFiveLevel)),
    };
  });
};

/** Whether every word of `query` is in name, position or counter; accents and capitals do not matter. */
export const matches = ({ name, position, counter }: OfficerRow, query: string): boolean => {
  const haystack = withoutDiacritics([name, position, counter].join(' '));
  return withoutDiacritics(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
};

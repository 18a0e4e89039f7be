import type { CriteriaSet, Criterion } from '@hailong/schema/criterion';
import type { OfficeSettings } from '@hailong/schema/office-settings';
import type { OfficerResponse } from '@hailong/schema/officer-response';
import type { PeriodReport } from '@hailong/schema/period-report';
import type { CountedFigures } from '@hailong/schema/summarise-figures';

/** What a document says beside the figures: whose it is, and the words of the questions. */
export interface DocumentFrame {
  readonly officeName: string;
  readonly superiorName: string;
  readonly settings: OfficeSettings;
  /** Position by roster entry. */
  readonly positions: ReadonlyMap<string, string>;
  readonly criteriaSets: readonly CriteriaSet[];
  /** How long the audit log was when this was made, and its newest hash; null while it is empty. */
  readonly auditLog: { readonly entries: number; readonly head: string } | null;
}

export interface DocumentSubject extends DocumentFrame {
  readonly report: PeriodReport;
  /** Margins, response rate and score, of the same counts as the report. */
  readonly figures: CountedFigures;
  /** What rated officers wrote about the period's months. */
  readonly responses: readonly (OfficerResponse & { readonly month: string })[];
}

/** A question that the report has figures for. */
export interface Question extends Criterion {
  readonly criteriaSet: number;
  /** Where its figures stand in the results of every officer and of the office. */
  readonly place: number;
  /** "Thái độ phục vụ", with the version where the period saw several sets. */
  readonly title: string;
}

/** The questions of a report, in its order. */
export const questionsOf = ({ report, criteriaSets }: DocumentSubject): readonly Question[] => {
  const results = report.office.criteria;
  const manySets = new Set(results.map(({ criteriaSet }) => criteriaSet)).size > 1;
  return results.flatMap(({ criteriaSet, code }, place) => {
    const set = criteriaSets.find(({ version }) => version === criteriaSet);
    const criterion = set?.items.find((item) => item.code === code);
    if (!criterion) return [];
    const title = manySets ? `${criterion.label.vi} (bộ ${criteriaSet})` : criterion.label.vi;
    return [{ ...criterion, criteriaSet, place, title }];
  });
};

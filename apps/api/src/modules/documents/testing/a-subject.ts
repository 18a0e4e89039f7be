import { officeSettingsSchema } from '@hailong/schema/office-settings';
import { NO_POINTS } from '@hailong/schema/circular-score';
import { periodFigures } from '@hailong/schema/period-figures';
import { summarisePeriod } from '@hailong/schema/period-report';
import { summariseMonth, type MonthCounts } from '@hailong/schema/summarise-month';
import { aCriteriaSet, aCriterion } from '@hailong/schema/testing/builders';
import type { DocumentSubject } from '../document-subject.ts';

export const AN = '11111111-1111-4111-8111-111111111111';
export const BINH = '22222222-2222-4222-8222-222222222222';

const criteriaSets = [
  aCriteriaSet(),
  aCriteriaSet({
    version: 2,
    items: [
      aCriterion({
        code: 'cs1',
        label: { vi: 'Thời gian giải quyết', en: 'Time' },
        satisfaction: false,
        levels: [0, 1, 2].map((score) => ({ score, label: { vi: `Được ${score} điểm`, en: `${score}` } })),
      }),
    ],
  }),
];

const counted: MonthCounts = {
  month: '2026-10',
  status: 'closed',
  revision: 2,
  setAside: 1,
  suggestions: 4,
  officeName: 'Trung tâm Phục vụ hành chính công xã Vạn Ninh',
  officers: [
    { id: AN, name: 'Nguyễn Thị An' },
    { id: BINH, name: '=cmd|"/c calc"!A1' },
  ],
  criteriaSets,
  counts: [{ officerId: AN, valid: 7, suspect: 1 }],
  tallies: [
    { officerId: AN, criteriaSet: 1, code: 'attitude', score: 5, n: 2 },
    { officerId: AN, criteriaSet: 1, code: 'attitude', score: 2, n: 1 },
    { officerId: AN, criteriaSet: 1, code: 'guidance', score: 3, n: 4 },
    { officerId: AN, criteriaSet: 2, code: 'cs1', score: 0, n: 4 },
  ],
};

/** The month of a small office, with a change of criteria in its midst. */
export const aSubject = (
  overrides: Partial<DocumentSubject> = {},
  counts: Partial<MonthCounts> = {},
): DocumentSubject => {
  const month = summariseMonth({ ...counted, ...counts });
  const report = summarisePeriod('2026-10', [month], criteriaSets);
  const details = { reasons: [], channels: [], hours: [], circular: [] };
  return {
    officeName: counted.officeName,
    superiorName: 'Ủy ban nhân dân xã Vạn Ninh',
    settings: officeSettingsSchema.parse({}),
    positions: new Map([[AN, 'Công chức Tư pháp – Hộ tịch']]),
    criteriaSets,
    auditLog: { entries: 41, head: '0123456789abcdef' },
    responses: [],
    report,
    figures: periodFigures(report, [{ report: month, criteriaSets, details, dossiers: [] }], 5),
    ...overrides,
  };
};

/** The same office with dossiers entered, and answers that make a score by the circular. */
export const aScoredSubject = (): DocumentSubject => {
  const subject = aSubject();
  const month = summariseMonth(counted);
  const scored = criteriaSets.map((set) =>
    set.version === 2 ? { ...set, scoringProfile: { id: 'tt-01-2018' as const, indicators: { cs1: 'cs1' } } } : set,
  );
  const points = {
    ...NO_POINTS,
    cs1: { points: 5, n: 4 },
    cs3: { points: 8, n: 4 },
    cs7: { points: 5, n: 4 },
    verifying: 1,
  };
  const details = { reasons: [], channels: [], hours: [], circular: [{ officerId: AN, points }] };
  const dossiers = [{ officerId: AN, received: 40, cs2: null }];
  return {
    ...subject,
    figures: periodFigures(subject.report, [{ report: month, criteriaSets: scored, details, dossiers }], 5),
  };
};

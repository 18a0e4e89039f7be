import type { Catalogue } from '@hailong/schema/catalogue';
import type { ShownReport } from '@hailong/schema/monthly-report';
import { meanOf, percentOf } from './figures.ts';

type Officer = ShownReport['officers'][number];
type Distribution = Record<string, number>;

const NONE: Distribution = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };

const criterion = (code: string, distribution: Distribution) => ({
  criteriaSet: 1,
  code,
  n: Object.values(distribution).reduce((sum, count) => sum + count, 0),
  mean: meanOf(distribution),
  distribution,
});

const resultOf = (name: string, valid: number, suspect: number, distributions: Record<string, Distribution>) => {
  const criteria = Object.entries(distributions).map(([code, distribution]) => criterion(code, distribution));
  return {
    name,
    ratings: { valid, suspect, total: valid + suspect },
    satisfaction: { n: criteria.reduce((sum, { n }) => sum + n, 0), percent: percentOf(criteria) },
    criteria,
  };
};

/** An officer's month; `valid` ratings all answered `attitude`, with the given distribution. */
export const anOfficerResult = (overrides: Partial<Officer> & { readonly attitude?: Distribution } = {}): Officer => {
  const { attitude = NONE, ...rest } = overrides;
  const valid = Object.values(attitude).reduce((sum, count) => sum + count, 0);
  const result = resultOf(rest.name ?? 'Nguyễn Thị Hoa', valid, 0, { attitude });
  return { officerId: '11111111-1111-4111-8111-111111111111', ...result, ...rest };
};

const labels = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];

/** The one criterion of these reports. */
const CRITERIA_SET: Catalogue['criteriaSet'] = {
  version: 1,
  items: [
    {
      code: 'attitude',
      label: { vi: 'Thái độ phục vụ', en: 'Attitude' },
      satisfaction: true,
      levels: labels.map((vi, index) => ({ score: index + 1, label: { vi, en: vi } })),
      notApplicable: null,
      reasons: [],
    },
  ],
};

/** A report whose office figures are the sum of its officers'. */
export const aMonth = (officers: readonly Officer[], overrides: Partial<ShownReport> = {}): ShownReport => {
  const total: Distribution = { ...NONE };
  for (const { criteria } of officers) {
    for (const [score, count] of Object.entries(criteria[0]?.distribution ?? NONE)) {
      total[score] = (total[score] ?? 0) + count;
    }
  }
  const valid = officers.reduce((sum, { ratings }) => sum + ratings.valid, 0);
  return {
    month: '2026-10',
    status: 'open',
    revision: 0,
    setAside: 0,
    suggestions: 0,
    minimumSample: 5,
    criteriaSets: [CRITERIA_SET],
    officers: [...officers],
    office: resultOf('UBND thị trấn Vạn Giã', valid, 0, { attitude: total }),
    ...overrides,
  };
};

/** A catalogue that knows these officers and one criterion. */
export const aCatalogue = (officers: readonly Officer[], overrides: Partial<Catalogue['office']> = {}): Catalogue => ({
  office: { slug: 'van-gia', name: 'UBND thị trấn Vạn Giã', timeZone: 'Asia/Ho_Chi_Minh', sample: false, ...overrides },
  version: '1',
  sealingKey: { id: 'k', publicKey: 'x' },
  privacyNotice: { version: 1, text: { vi: 'Ai xem', en: 'Who sees' } },
  counters: [],
  officers: officers.map(({ officerId, name }) => ({
    id: officerId,
    name,
    position: 'Tư pháp – Hộ tịch',
    counter: 'Quầy 1',
    photo: null,
    counterId: null,
  })),
  criteriaSet: CRITERIA_SET,
  procedures: [],
});

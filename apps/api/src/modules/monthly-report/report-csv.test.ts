import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { summariseMonth, type MonthCounts } from '@hailong/schema/summarise-month';
import { NO_POINTS } from '@hailong/schema/circular-score';
import { periodFigures } from '@hailong/schema/period-figures';
import { aCriteriaSet, aCriterion } from '@hailong/schema/testing/builders';
import { reportCsv } from './report-csv.ts';

const AN = '11111111-1111-4111-8111-111111111111';
const BINH = '22222222-2222-4222-8222-222222222222';

const counted: MonthCounts = {
  month: '2026-10',
  status: 'open',
  revision: 0,
  setAside: 0,
  suggestions: 0,
  officeName: 'UBND thị trấn Vạn Giã',
  officers: [
    { id: AN, name: 'Nguyễn Thị An' },
    { id: BINH, name: '=Bình, "một cửa"' },
  ],
  criteriaSets: [
    aCriteriaSet(),
    aCriteriaSet({
      version: 2,
      items: [
        aCriterion({
          code: 'cs1',
          satisfaction: false,
          levels: [0, 1, 2].map((score) => ({ score, label: { vi: `${score}`, en: `${score}` } })),
        }),
      ],
    }),
  ],
  counts: [{ officerId: AN, valid: 3, suspect: 1 }],
  tallies: [
    { officerId: AN, criteriaSet: 1, code: 'attitude', score: 5, n: 2 },
    { officerId: AN, criteriaSet: 1, code: 'attitude', score: 2, n: 1 },
    { officerId: AN, criteriaSet: 2, code: 'cs1', score: 0, n: 4 },
  ],
};

const csvOf = (counts: MonthCounts): string => {
  const report = summariseMonth(counts);
  const points = { ...NO_POINTS, cs1: { points: 5, n: 4 }, cs7: { points: 8, n: 4 } };
  const details = { reasons: [], channels: [], hours: [], circular: [{ officerId: AN, points }] };
  const dossiers = [{ officerId: AN, received: 12, cs2: null }];
  const month = { report, criteriaSets: counts.criteriaSets, details, dossiers };
  return reportCsv(report, periodFigures(report, [month], 5));
};

const csv = csvOf(counted);

test('the header is fixed, followed by the scores that the criteria of the month offer', () => {
  expect(csv.slice(1).split('\r\n')[0]).toBe(
    'month,officer_id,officer_name,ratings_valid,ratings_suspect,ratings_total,satisfaction_n,satisfaction_percent,' +
      'criteria_set,criterion,n,mean,satisfaction_low,satisfaction_high,dossiers_received,response_rate,' +
      'criterion_satisfied_percent,criterion_satisfied_low,criterion_satisfied_high,tt01_cs1,tt01_cs2,tt01_cs3,tt01_cs4,tt01_cs7,' +
      'tt01_total,tt01_highest,tt01_completion,score_0,score_1,score_2,score_3,score_4,score_5',
  );
});

test('it begins with a byte order mark and its lines end in CRLF', () => {
  expect(csv.codePointAt(0)).toBe(0xfeff);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('read back, it has one row per officer, criteria set and criterion, with the figures of the report', () => {
  const report = summariseMonth(counted);
  const rows = parse<Record<string, string>>(csv, { columns: true, bom: true });
  expect(rows).toHaveLength(report.officers.length * 4);
  const attitude = rows.find(({ officer_id: id, criterion }) => id === AN && criterion === 'attitude');
  expect(attitude).toMatchObject({
    month: '2026-10',
    ratings_valid: '3',
    ratings_suspect: '1',
    ratings_total: '4',
    satisfaction_n: '3',
    satisfaction_percent: '66.7',
    criteria_set: '1',
    n: '3',
    mean: '4.00',
    score_0: '',
    score_1: '0',
    score_2: '1',
    score_5: '2',
    satisfaction_low: '20.8',
    satisfaction_high: '93.9',
    dossiers_received: '12',
    response_rate: '25.0',
    criterion_satisfied_percent: '66.7',
    tt01_cs1: '1.3',
    tt01_cs2: '',
    tt01_cs7: '2.0',
    tt01_total: '3.3',
    tt01_highest: '4.0',
    tt01_completion: 'under',
  });
});

test('a name that looks like a formula stays text, commas and quotes and all', () => {
  const rows = parse<Record<string, string>>(csv, { columns: true, bom: true });
  expect(rows.at(-1)?.['officer_name']).toBe('\'=Bình, "một cửa"');
});

test('an officer nobody rated is there with zeros and no mean', () => {
  const rows = parse<Record<string, string>>(csv, { columns: true, bom: true });
  const last = rows.filter(({ officer_id: id }) => id === BINH);
  expect(last.map(({ n, mean, satisfaction_percent: percent }) => [n, mean, percent])).toEqual(
    Array.from({ length: 4 }, () => ['0', '', '']),
  );
});

test('a month with nobody on the roster is a header and no rows', () => {
  const empty = csvOf({ ...counted, officers: [], counts: [], tallies: [] });
  expect(parse(empty, { bom: true })).toHaveLength(1);
});

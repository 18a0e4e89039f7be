import type { Figures } from '@hailong/schema/month-figures';
import type { Result } from '@hailong/schema/monthly-report';
import type { WorkbookCell, WorkbookSheet } from '../../table-file/write-workbook.ts';
import { questionsOf, type DocumentSubject, type Question } from './document-subject.ts';
import { howComputed } from './how-computed.ts';
import { COMPLETIONS, INDICATORS, indicatorName, missingWords } from './score-words.ts';

type Row = readonly WorkbookCell[];

const WHOLE_OFFICE = 'Toàn đơn vị';

const count = (number: number): WorkbookCell => ({ number, decimals: 0 });

/** A figure as the report has it, "87.5" or "4.25", as a number with the same decimals. */
const figure = (text: string | null, decimals: 1 | 2): WorkbookCell =>
  text === null ? null : { number: Number(text), decimals };

/** One row per officer in the order of the roster, and one for the office. */
const rowsBy = (
  { report, positions, figures }: DocumentSubject,
  cellsOf: (result: Result, figures: Figures) => Row,
): Pick<WorkbookSheet, 'rows' | 'totals'> => ({
  rows: report.officers.map((officer, index) => [
    count(index + 1),
    officer.name,
    positions.get(officer.officerId) ?? '',
    ...cellsOf(officer, figures.officers[index] ?? figures.office),
  ]),
  totals: [[null, WHOLE_OFFICE, '', ...cellsOf(report.office, figures.office)]],
});

const WHO = [
  { title: 'TT', width: 6 },
  { title: 'Cán bộ, công chức', width: 32 },
  { title: 'Chức vụ', width: 34 },
];

const overview = (subject: DocumentSubject, questions: readonly Question[]): WorkbookSheet => ({
  name: 'Tổng quan',
  columns: [
    ...WHO,
    { title: 'Phiếu hợp lệ', width: 12 },
    { title: 'Phiếu nghi vấn', width: 12 },
    { title: 'Tổng số phiếu', width: 12 },
    { title: 'Số câu trả lời hài lòng (n)', width: 16 },
    { title: 'Hài lòng trở lên (%)', width: 14 },
    { title: 'Khoảng tin cậy 95%, từ (%)', width: 14 },
    { title: 'Khoảng tin cậy 95%, đến (%)', width: 14 },
    { title: 'Hồ sơ tiếp nhận', width: 12 },
    { title: 'Tỷ lệ đánh giá (%)', width: 12 },
    ...questions.map(({ title }) => ({ title: `Trung bình: ${title}`, width: 18 })),
  ],
  ...rowsBy(subject, ({ ratings, satisfaction, criteria }, { margin, received, responseRate }) => [
    count(ratings.valid),
    count(ratings.suspect),
    count(ratings.total),
    count(satisfaction.n),
    figure(satisfaction.percent, 1),
    figure(margin?.low ?? null, 1),
    figure(margin?.high ?? null, 1),
    received === null ? null : count(received),
    figure(responseRate, 1),
    ...questions.map(({ place }) => figure(criteria[place]?.mean ?? null, 2)),
  ]),
});

const sheetOf = (
  subject: DocumentSubject,
  { title, place, levels, satisfaction, criteriaSet, code }: Question,
): WorkbookSheet => ({
  name: title,
  columns: [
    ...WHO,
    { title: 'Số câu trả lời (n)', width: 12 },
    { title: 'Trung bình', width: 12 },
    ...levels.map(({ score, label }) => ({ title: `Mức ${score}: ${label.vi}`, width: 16 })),
    ...(satisfaction
      ? [
          { title: 'Hài lòng trở lên (%)', width: 14 },
          { title: 'Khoảng tin cậy 95%, từ (%)', width: 14 },
          { title: 'Khoảng tin cậy 95%, đến (%)', width: 14 },
        ]
      : []),
  ],
  ...rowsBy(subject, ({ criteria }, figures) => {
    const result = criteria[place];
    const share = figures.criteria.find((one) => one.criteriaSet === criteriaSet && one.code === code);
    return [
      count(result?.n ?? 0),
      figure(result?.mean ?? null, 2),
      ...levels.map(({ score }) => count(result?.distribution[String(score)] ?? 0)),
      ...(satisfaction
        ? [
            figure(share?.percent ?? null, 1),
            figure(share?.margin?.low ?? null, 1),
            figure(share?.margin?.high ?? null, 1),
          ]
        : []),
    ];
  }),
});

/** The score by TT 01/2018/TT-VPCP; of officers only, as the circular has another one for units. */
const scores = ({ report, positions, figures }: DocumentSubject): WorkbookSheet => ({
  name: 'Điểm TT 01-2018',
  columns: [
    ...WHO,
    ...INDICATORS.map((indicator) => ({ title: indicatorName(indicator), width: 10 })),
    { title: 'Tổng điểm', width: 12 },
    { title: 'Cao nhất có thể', width: 12 },
    { title: 'Thiếu dữ liệu', width: 24 },
    { title: 'Xếp loại hoàn thành nhiệm vụ', width: 32 },
  ],
  rows: report.officers.map(({ officerId, name }, index) => {
    const score = figures.officers[index]?.score ?? null;
    return [
      count(index + 1),
      name,
      positions.get(officerId) ?? '',
      ...INDICATORS.map((indicator) => figure(score?.indicators[indicator] ?? null, 1)),
      figure(score?.total ?? null, 1),
      figure(score?.highest ?? null, 1),
      score === null ? 'chưa có dữ liệu' : missingWords(score),
      score === null ? '' : COMPLETIONS[score.completion],
    ];
  }),
});

/** The report as sheets: overview, one per question, how everything is computed. */
export const reportWorkbook = (subject: DocumentSubject): readonly WorkbookSheet[] => {
  const questions = questionsOf(subject);
  return [
    overview(subject, questions),
    ...questions.map((question) => sheetOf(subject, question)),
    ...(subject.figures.hasScore ? [scores(subject)] : []),
    ...(subject.responses.length === 0
      ? []
      : [
          {
            name: 'Giải trình',
            columns: [
              { title: 'Tháng', width: 12 },
              { title: 'Cán bộ, công chức', width: 32 },
              { title: 'Ý kiến giải trình', width: 110 },
            ],
            rows: subject.responses.map(({ month, name, text }) => [month, name, text]),
          },
        ]),
    {
      name: 'Cách tính',
      columns: [
        { title: 'Mục', width: 34 },
        { title: 'Nội dung', width: 110 },
      ],
      rows: howComputed(subject),
    },
  ];
};

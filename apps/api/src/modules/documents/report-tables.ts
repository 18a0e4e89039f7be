import type { Figures } from '@hailong/schema/month-figures';
import type { Result } from '@hailong/schema/monthly-report';
import { dataTable } from '../../official-document/data-table.ts';
import type { DocumentSubject, Question } from './document-subject.ts';
import { countWords, figureWords } from './number-words.ts';
import { COMPLETIONS, INDICATORS, indicatorName, missingWords } from './score-words.ts';
import { satisfactionBands } from './satisfaction-bands.ts';

const WHOLE_OFFICE = 'Toàn đơn vị';

const WHO = [
  { title: 'TT', width: 8 },
  { title: 'Họ và tên, chức vụ', width: 40, text: true },
] as const;

type DataTable = ReturnType<typeof dataTable>;

/** "*" beside whoever has too few ratings to be compared. */
const whoOf = (
  { positions, settings }: DocumentSubject,
  { officerId, name, ratings }: DocumentSubject['report']['officers'][number],
): string => {
  const position = positions.get(officerId) ?? '';
  const mark = ratings.valid < settings.minimumSample ? '\u00A0*' : '';
  return position === '' ? `${name}${mark}` : `${name}${mark}\n${position}`;
};

const rowsOf = (subject: DocumentSubject, cellsOf: (result: Result) => readonly string[]) => ({
  rows: subject.report.officers.map((officer, index) => [
    String(index + 1),
    whoOf(subject, officer),
    ...cellsOf(officer),
  ]),
  total: ['', WHOLE_OFFICE, ...cellsOf(subject.report.office)],
});

/** Ratings and levels of everyone, after the table of Mẫu 01: one row per officer, totals below. */
export const officersTable = (subject: DocumentSubject, questions: readonly Question[]): DataTable =>
  dataTable({
    columns: [
      ...WHO,
      { title: 'Phiếu hợp lệ' },
      { title: 'Phiếu nghi vấn' },
      { title: 'Tổng số phiếu' },
      { title: 'Không hài lòng' },
      { title: 'Bình thường', width: 16 },
      { title: 'Hài lòng trở lên' },
      { title: 'Số câu trả lời' },
      { title: 'Tỷ lệ hài lòng (%)' },
    ],
    numbering: ['', '', '(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
    ...rowsOf(subject, (result) => {
      const { dissatisfied, neutral, satisfied } = satisfactionBands(result, questions);
      const { ratings, satisfaction } = result;
      return [
        ...[ratings.valid, ratings.suspect, ratings.total, dissatisfied, neutral, satisfied, satisfaction.n].map(
          (count) => countWords(count),
        ),
        figureWords(satisfaction.percent),
      ];
    }),
  });

const marginWords = ({ margin }: Pick<Figures, 'margin'>): string =>
  margin === null ? '–' : `${figureWords(margin.low)} – ${figureWords(margin.high)}`;

/** How many of those served have rated, and how far the share may be off. */
export const ratesTable = (subject: DocumentSubject): DataTable => {
  const { figures } = subject;
  const cellsOf = ({ valid, received, responseRate, percent, margin }: Figures): string[] => [
    received === null ? '–' : countWords(received),
    countWords(valid),
    figureWords(responseRate),
    figureWords(percent),
    marginWords({ margin }),
  ];
  return dataTable({
    columns: [
      ...WHO,
      { title: 'Hồ sơ tiếp nhận' },
      { title: 'Phiếu hợp lệ' },
      { title: 'Tỷ lệ đánh giá (%)' },
      { title: 'Tỷ lệ hài lòng (%)' },
      { title: 'Khoảng tin cậy 95% (%)', width: 28 },
    ],
    rows: subject.report.officers.map((officer, index) => {
      const one = figures.officers.find(({ officerId }) => officerId === officer.officerId);
      return [String(index + 1), whoOf(subject, officer), ...(one ? cellsOf(one) : [])];
    }),
    total: ['', WHOLE_OFFICE, ...cellsOf(figures.office)],
  });
};

/** The score by TT 01/2018/TT-VPCP after Mẫu 01: a total never stands without the highest that was possible. */
export const scoresTable = (subject: DocumentSubject): DataTable =>
  dataTable({
    columns: [
      ...WHO,
      ...INDICATORS.map((indicator) => ({ title: indicatorName(indicator) })),
      { title: 'Tổng điểm', width: 24 },
      { title: 'Xếp loại hoàn thành nhiệm vụ', width: 32 },
    ],
    rows: subject.report.officers.map((officer, index) => {
      const score = subject.figures.officers.find(({ officerId }) => officerId === officer.officerId)?.score ?? null;
      const who = [String(index + 1), whoOf(subject, officer)];
      if (score === null) return [...who, ...INDICATORS.map(() => '–'), '–', 'Chưa có dữ liệu'];
      const missing = missingWords(score);
      return [
        ...who,
        ...INDICATORS.map((indicator) => figureWords(score.indicators[indicator])),
        `${figureWords(score.total)} / ${figureWords(score.highest)}${missing === '' ? '' : `\n${missing}`}`,
        COMPLETIONS[score.completion],
      ];
    }),
  });

/** So many means stand beside each other at most. */
const MEANS_IN_A_ROW = 8;

/** The mean of every question, in as many tables as fit the page. */
export const meansTables = (subject: DocumentSubject, questions: readonly Question[]): readonly DataTable[] =>
  Array.from({ length: Math.ceil(questions.length / MEANS_IN_A_ROW) }, (_, index) => {
    const shown = questions.slice(index * MEANS_IN_A_ROW, (index + 1) * MEANS_IN_A_ROW);
    return dataTable({
      columns: [...WHO, ...shown.map((question) => ({ title: `Tiêu chí ${questions.indexOf(question) + 1}` }))],
      ...rowsOf(subject, ({ criteria }) => shown.map(({ place }) => figureWords(criteria[place]?.mean ?? null))),
    });
  });

/** How often each level was chosen in the whole office; questions with the same levels share a table. */
export const levelsTables = ({ report }: DocumentSubject, questions: readonly Question[]): readonly DataTable[] => {
  const byLevels = Map.groupBy(questions, ({ levels }) =>
    levels.map(({ score, label }) => `${score}: ${label.vi}`).join('\n'),
  );
  return [...byLevels.values()].map((alike) =>
    dataTable({
      columns: [
        { title: 'Tiêu chí', width: 45, text: true },
        { title: 'Số câu trả lời' },
        { title: 'Điểm trung bình' },
        ...(alike[0]?.levels ?? []).map(({ score, label }) => ({ title: `${label.vi} (${score})` })),
      ],
      rows: alike.map(({ title, place, levels }) => {
        const result = report.office.criteria[place];
        return [
          `${questions.findIndex((question) => question.place === place) + 1}. ${title}`,
          countWords(result?.n ?? 0),
          figureWords(result?.mean ?? null),
          ...levels.map(({ score }) => countWords(result?.distribution[String(score)] ?? 0)),
        ];
      }),
    }),
  );
};

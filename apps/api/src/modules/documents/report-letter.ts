import { Paragraph, type FileChild } from 'docx';
import { officialDocx, type Appendix } from '../../official-document/official-document.ts';
import { bodyText, partHeading } from '../../official-document/paragraphs.ts';
import { PARAGRAPH_GAP } from '../../official-document/page-layout.ts';
import { issuerOf, signingOf } from '../../official-document/signing-of.ts';
import type { DocumentComment, DocumentComments } from './document-comments.store.ts';
import { questionsOf, type DocumentSubject } from './document-subject.ts';
import { howComputed } from './how-computed.ts';
import { countWords, figureWords } from './number-words.ts';
import { periodWords, standingWords } from './period-words.ts';
import { levelsTables, meansTables, officersTable, ratesTable, scoresTable } from './report-tables.ts';

const ABOUT = 'Kết quả đánh giá của công dân đối với cán bộ, công chức';
const gap = (): Paragraph => new Paragraph({ spacing: { after: PARAGRAPH_GAP }, children: [] });

/** "I. TÊN MỤC" */
const numbered = (parts: readonly (readonly [title: string, body: readonly FileChild[]])[]): FileChild[] =>
  parts.flatMap(([title, body], place) => [
    partHeading(`${['I', 'II', 'III', 'IV'][place]}. ${title.toLocaleUpperCase('vi')}`),
    ...body,
  ]);

const arrivals = ({ report, officeName }: DocumentSubject): FileChild[] => {
  const { ratings, satisfaction } = report.office;
  const rated = report.officers.filter((officer) => officer.ratings.valid > 0).length;
  return [
    bodyText(
      `Trong ${periodWords(report.period)}, ${officeName} nhận được ${countWords(ratings.total)} phiếu đánh giá, gồm ${countWords(ratings.valid)} phiếu hợp lệ và ${countWords(ratings.suspect)} phiếu nghi vấn (không tính vào số liệu); có ${rated}/${report.officers.length} cán bộ, công chức được đánh giá. Ngoài ra có ${countWords(report.suggestions)} góp ý cho đơn vị và ${countWords(report.setAside)} phiếu để riêng chờ xem xét.`,
    ),
    bodyText(
      satisfaction.percent === null
        ? 'Chưa có câu trả lời nào về mức độ hài lòng.'
        : `Tỷ lệ câu trả lời ở mức hài lòng trở lên: ${figureWords(satisfaction.percent)}% trên ${countWords(satisfaction.n)} câu trả lời.`,
    ),
    bodyText(`Tình trạng số liệu: ${standingWords(report)}.`),
  ];
};

const byOfficer = (subject: DocumentSubject): FileChild[] => {
  const { minimumSample } = subject.settings;
  return [
    officersTable(subject, questionsOf(subject)),
    gap(),
    bodyText(
      `(3) = (1) + (2); (4) là mức 1 và 2, (5) là mức 3, (6) là mức 4 và 5 của các tiêu chí hài lòng; (7) = (4) + (5) + (6); (8) = (6) : (7) × 100. Dấu * là dưới ${minimumSample} phiếu hợp lệ, chưa đủ để so sánh.`,
      { italics: true },
    ),
    bodyText('Tỷ lệ đánh giá và khoảng tin cậy của tỷ lệ hài lòng', { bold: true }, true),
    ratesTable(subject),
    gap(),
  ];
};

/** Only where some question of the period makes a score. */
const byCircular = (subject: DocumentSubject): FileChild[] => {
  const { verifying, lateWithoutTrouble } = subject.figures.office.unscored;
  return [
    scoresTable(subject),
    gap(),
    bodyText(
      'Điểm mỗi chỉ số là tổng điểm chia cho số hồ sơ, làm tròn một chữ số; tổng điểm là tổng các chỉ số đã làm tròn, ghi kèm mức cao nhất có thể khi thiếu dữ liệu (Điều 13 đến Điều 15 Thông tư số 01/2018/TT-VPCP). Đây không phải mức độ hài lòng.',
      { italics: true },
    ),
    ...(verifying > 0 ? [bodyText(`${countWords(verifying)} phản ánh đang xác minh, chưa tính vào CS7.`)] : []),
    ...(lateWithoutTrouble > 0
      ? [
          bodyText(
            `${countWords(lateWithoutTrouble)} hồ sơ quá hạn nhưng không có phản ánh: thông tư không có mức cho trường hợp này nên không tính vào CS7.`,
          ),
        ]
      : []),
  ];
};

const byQuestion = (subject: DocumentSubject): FileChild[] => {
  const questions = questionsOf(subject);
  return [
    bodyText(`${questions.map(({ title }, place) => `Tiêu chí ${place + 1}: ${title}`).join('; ')}.`),
    bodyText('1. Điểm trung bình của từng cán bộ, công chức', { bold: true }, true),
    ...meansTables(subject, questions).flatMap((table) => [table, gap()]),
    bodyText('2. Số câu trả lời theo từng mức, toàn đơn vị', { bold: true }, true),
    ...levelsTables(subject, questions).flatMap((table) => [table, gap()]),
  ];
};

const commentLine = ({ comment, reviewed }: DocumentComment): Paragraph =>
  bodyText(`- ${comment}${reviewed ? '' : ' (chưa xem xét)'}`);

/** What citizens wrote: by officer in the roster's order, then about the office; no names, no times. */
const commentsAppendix = (
  { report }: DocumentSubject,
  { comments, withheld }: DocumentComments,
): readonly Appendix[] => {
  if (comments.length === 0 && withheld === 0) return [];
  const waiting = comments.filter(({ reviewed }) => !reviewed).length;
  const about = Map.groupBy(comments, ({ officerId }) => officerId);
  const groups = [
    ...report.officers.map(({ officerId, name }) => [name, about.get(officerId) ?? []] as const),
    ['Góp ý cho đơn vị', about.get(null) ?? []] as const,
  ];
  return [
    {
      title: 'Ý kiến của công dân',
      body: [
        ...(waiting === 0
          ? []
          : [
              bodyText(
                `Còn ${countWords(waiting)} ý kiến chưa xem xét; cần xem lại và che thông tin cá nhân trước khi ban hành.`,
                { italics: true },
              ),
            ]),
        ...(withheld === 0
          ? []
          : [
              bodyText(
                `Không gồm ${countWords(withheld)} ý kiến về chính người lập báo cáo; người khác lập báo cáo này thì có.`,
                { italics: true },
              ),
            ]),
        ...groups.flatMap(([name, group]) =>
          group.length === 0
            ? []
            : [bodyText(name, { bold: true }, true), ...group.map((comment) => commentLine(comment))],
        ),
      ],
    },
  ];
};

/** What rated officers answer to their results: their own words, beside what citizens wrote. */
const responsesAppendix = ({ responses, report }: DocumentSubject): readonly Appendix[] =>
  responses.length === 0
    ? []
    : [
        {
          title: 'Ý kiến giải trình của cán bộ, công chức',
          body: responses.flatMap(({ name, month, text }) => [
            bodyText(month === report.period ? name : `${name}, ${periodWords(month)}`, { bold: true }, true),
            ...text.split(/\n+/).map((line) => bodyText(`- ${line}`)),
          ]),
        },
      ];

/** The report in Word, as the office reads, numbers and signs it. */
export const reportDocx = (subject: DocumentSubject, comments: DocumentComments): Promise<Buffer> => {
  const { report } = subject;
  const period = periodWords(report.period);
  return officialDocx({
    issuer: issuerOf(subject),
    kind: 'BÁO CÁO',
    about: [ABOUT, period],
    addressees: [],
    body: [
      ...numbered([
        ['Tình hình tiếp nhận phiếu đánh giá', arrivals(subject)],
        ['Kết quả đánh giá từng cán bộ, công chức', byOfficer(subject)],
        ['Kết quả theo từng tiêu chí', byQuestion(subject)],
        ...(subject.figures.hasScore ? [['Điểm theo Thông tư số 01/2018/TT-VPCP', byCircular(subject)] as const] : []),
      ]),
      bodyText(`Trên đây là báo cáo kết quả đánh giá của công dân đối với cán bộ, công chức ${period}./.`, {}, true),
    ],
    signing: signingOf(subject.settings),
    appendices: [
      {
        title: 'Cách tính số liệu',
        body: howComputed(subject).map(([term, explanation]) =>
          bodyText(`- ${term}: ${explanation}${explanation.endsWith('.') ? '' : '.'}`),
        ),
      },
      ...commentsAppendix(subject, comments),
      ...responsesAppendix(subject),
    ],
  });
};

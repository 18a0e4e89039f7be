import type { OfficeSettings } from '@hailong/schema/office-settings';
import type { SurveyQuestion } from '@hailong/schema/survey';
import { countedBallots, tallySurvey } from '@hailong/schema/tally-survey';
import { Paragraph, type FileChild } from 'docx';
import { dataTable } from '../../official-document/data-table.ts';
import { officialDocx } from '../../official-document/official-document.ts';
import { PARAGRAPH_GAP } from '../../official-document/page-layout.ts';
import { bodyText, partHeading } from '../../official-document/paragraphs.ts';
import { issuerOf, signingOf } from '../../official-document/signing-of.ts';
import type { Survey } from './survey.store.ts';

const comma = (figure: string | null | undefined): string => figure?.replace('.', ',') ?? '–';
type Tallied = ReturnType<typeof tallySurvey>['questions'][number];

const resultOf = ({ text, options }: SurveyQuestion, place: number, tally: Tallied | undefined): FileChild[] => [
  bodyText(`${place + 1}. ${text} (${tally?.n ?? 0} người trả lời)`, { bold: true }, true),
  dataTable({
    columns: [
      { title: 'Trả lời', text: true, width: 75 },
      { title: 'Số người' },
      { title: 'Tỷ lệ (%)' },
      { title: 'Khoảng tin cậy 95% (%)' },
    ],
    rows: options.map((option, index) => {
      const { n = 0, percent = null, margin = null } = tally?.options[index] ?? {};
      return [option, String(n), comma(percent), margin ? `${comma(margin.low)} – ${comma(margin.high)}` : '–'];
    }),
  }),
  new Paragraph({ spacing: { after: PARAGRAPH_GAP }, children: [] }),
];

interface Letterhead {
  readonly officeName: string;
  readonly superiorName: string;
  readonly settings: OfficeSettings;
}

/** The report that the plan wants: to the Chairman and to the authority above (KH 44/KH-UBND, section IV and V.1). */
export const surveyDocx = (office: Letterhead, survey: Survey): Promise<Buffer> => {
  const { title, distributed, questions, typed } = survey;
  const tally = tallySurvey(questions, distributed, typed);
  const remarks = countedBallots(typed).flatMap(({ remark }) => (remark === '' ? [] : [remark]));
  const share = tally.responsePercent === null ? '' : `, đạt ${comma(tally.responsePercent)}% số phiếu phát ra`;
  return officialDocx({
    issuer: issuerOf(office),
    kind: 'BÁO CÁO',
    about: ['Kết quả khảo sát hiệu quả mô hình', title],
    addressees: ['Chủ tịch Ủy ban nhân dân', ...(office.superiorName === '' ? [] : [office.superiorName])],
    body: [
      partHeading('I. CÁCH TIẾN HÀNH'),
      bodyText(
        `${office.officeName} đã phát ${distributed} phiếu khảo sát không ghi tên cho người dân có hồ sơ; nhận lại ${tally.returned} phiếu, trong đó ${tally.counted} phiếu đã nhập hai lần khớp nhau và được tính vào kết quả${share}.`,
      ),
      partHeading('II. KẾT QUẢ'),
      ...questions.flatMap((question, place) => resultOf(question, place, tally.questions[place])),
      bodyText(
        'Tỷ lệ tính trên số người trả lời từng câu, làm tròn một chữ số thập phân, từ 5 trở lên làm tròn lên. Khoảng tin cậy 95% theo Wilson: nếu khảo sát lại nhiều lần theo cùng cách thì 95 trong 100 lần khoảng này chứa tỷ lệ thật.',
        { italics: true },
      ),
      partHeading('III. NHẬN XÉT, KIẾN NGHỊ'),
      bodyText('…………………………………………'),
      bodyText('Trên đây là báo cáo kết quả khảo sát hiệu quả mô hình./.', {}, true),
    ],
    signing: signingOf(office.settings),
    appendices:
      remarks.length === 0
        ? []
        : [{ title: 'Ý kiến khác trên phiếu', body: remarks.map((remark) => bodyText(`- ${remark}`)) }],
  });
};

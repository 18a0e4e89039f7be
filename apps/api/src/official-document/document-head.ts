import type { Table } from 'docx';
import { AlignmentType, Paragraph } from 'docx';
import { SIZE, TEXT_WIDTH } from './page-layout.ts';
import { centred, rule, run } from './paragraphs.ts';
import { sideBySide } from './side-by-side.ts';
import { balancedLines, boldWidth } from './text-width.ts';

export interface Issuer {
  /** The authority above; empty where there is none. */
  readonly superior: string;
  readonly name: string;
  /** After the number: "BC-UBND". */
  readonly code: string;
  /** Before the date: "Vạn Ninh"; null leaves it to be filled in. */
  readonly place: string | null;
}

const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const COLUMNS = [71, TEXT_WIDTH - 71] as const;

/** The rule under the issuer is a third to a half of its last line. */
const ISSUER_RULE = 0.42;

/** Word fills a line a little earlier than these widths say. */
const SAFETY = 0.95;

/** Upright capitals are that much narrower than bold ones. */
const UPRIGHT = 0.94;

const blank = (width: number): string => '\u00A0'.repeat(width);

/** Country and motto on the right; who issues on the left; below them number, and place with date. */
export const documentHead = ({ superior, name, code, place }: Issuer): Table[] => {
  const [left, right] = COLUMNS;
  const lines = (text: string, narrower = 1) =>
    balancedLines(text.toLocaleUpperCase('vi'), SIZE.organ * narrower, left * SAFETY);
  const issuer = lines(name);
  const date = `${place ?? '…………'}, ngày${blank(6)}tháng${blank(6)}năm${blank(8)}`;
  return [
    sideBySide(COLUMNS, [
      [
        [
          ...lines(superior, UPRIGHT).map((line) => centred(line, { size: SIZE.organ })),
          ...issuer.map((line) => centred(line, { size: SIZE.organ, bold: true })),
          rule(boldWidth(issuer.at(-1) ?? '', SIZE.organ) * ISSUER_RULE, left),
        ],
        [
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: SIZE.motto, bold: true }),
          centred(MOTTO, { size: SIZE.mottoSecond, bold: true }),
          rule(boldWidth(MOTTO, SIZE.mottoSecond), right),
        ],
      ],
      [
        [centred(`Số:${blank(8)}/${code}`, { size: SIZE.number })],
        [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [run(date, { size: SIZE.placeAndDate, italics: true })],
          }),
        ],
      ],
    ]),
  ];
};

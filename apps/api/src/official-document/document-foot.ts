import { Paragraph, type FileChild } from 'docx';
import { PARAGRAPH_GAP, SIZE, TEXT_WIDTH } from './page-layout.ts';
import { centred, emptyLines, run } from './paragraphs.ts';
import { sideBySide } from './side-by-side.ts';

export interface Signing {
  /** Authority and office of whoever signs, one line each: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  readonly titles: readonly string[];
  /** Empty until somebody is named. */
  readonly name: string;
  /** "Nơi nhận", without dashes and semicolons. */
  readonly recipients: readonly string[];
}

const COLUMNS = [80, TEXT_WIDTH - 80] as const;
const LINES_FOR_SIGNATURE = 5;

/** "- Như trên;" … "- Lưu: VT." */
export const recipientLines = (recipients: readonly string[]): readonly string[] =>
  recipients.map((recipient, place) => {
    const plain = recipient.trim().replace(/^-\s*/, '').replace(/[;.]$/, '');
    return `- ${plain}${place === recipients.length - 1 ? '.' : ';'}`;
  });

/** Who receives it on the left, who signs it on the right, with room for hand and seal. */
export const documentFoot = ({ titles, name, recipients }: Signing): FileChild[] => [
  new Paragraph({ keepNext: true, spacing: { after: PARAGRAPH_GAP }, children: [] }),
  sideBySide(COLUMNS, [
    [
      [
        new Paragraph({
          children: [run('Nơi nhận:', { size: SIZE.recipientsHeading, bold: true, italics: true })],
        }),
        ...recipientLines(recipients).map(
          (line) => new Paragraph({ children: [run(line, { size: SIZE.recipients })] }),
        ),
      ],
      [
        ...titles.map((line) => centred(line.toLocaleUpperCase('vi'), { size: SIZE.signature, bold: true }, true)),
        ...emptyLines(LINES_FOR_SIGNATURE, SIZE.signature),
        centred(name, { size: SIZE.signature, bold: true }),
      ],
    ],
  ]),
];

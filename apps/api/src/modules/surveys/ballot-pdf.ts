import { createRequire } from 'node:module';
import type { SurveyDraft, SurveyQuestion } from '@hailong/schema/survey';
import PDFDocument from 'pdfkit';

// Points. A sheet of A4 across holds two A5 upright, to be cut in the middle.
const SHEET = { width: 841.89, height: 595.28 };
const HALF = SHEET.width / 2;
const MARGIN = 28;
const ROOM = HALF - 2 * MARGIN;
const SIZE = { title: 12, text: 10.5, small: 8.5 };
const BOX = 9;
const GAP = 5;

const require = createRequire(import.meta.url);
const FONTS = {
  upright: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italic: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
};

type Pdf = InstanceType<typeof PDFDocument>;

/** Something on the ballot: how high it is, and how to draw it with its top left corner at x, y. */
interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => void;
}

const textBlock = (
  pdf: Pdf,
  text: string,
  { face, size, align = 'left' }: { face: keyof typeof FONTS; size: number; align?: 'left' | 'center' },
): Block => {
  const choose = () => pdf.font(face).fontSize(size);
  return {
    height: choose().heightOfString(text, { width: ROOM, align }) + GAP,
    draw: (x, y) => void choose().text(text, x, y, { width: ROOM, align }),
  };
};

/** The options of a question with a box each, as many in a row as fit. */
const optionsBlock = (pdf: Pdf, { options }: SurveyQuestion): Block => {
  const choose = () => pdf.font('upright').fontSize(SIZE.text);
  const line = choose().currentLineHeight() + 3;
  let [left, top] = [0, 0];
  const placed = options.map((option) => {
    const width = Math.min(BOX + 4 + choose().widthOfString(option) + 14, ROOM);
    const height = choose().heightOfString(option, { width: ROOM - BOX - 4 });
    if (left > 0 && left + width > ROOM) [left, top] = [0, top + line];
    const at = { option, left, top };
    if (height > line) [left, top] = [0, top + height];
    else left += width;
    return at;
  });
  return {
    height: top + line + GAP,
    draw: (x, y) => {
      for (const { option, left: across, top: down } of placed) {
        pdf
          .rect(x + across, y + down + 2, BOX, BOX)
          .lineWidth(0.8)
          .stroke();
        choose().text(option, x + across + BOX + 4, y + down, { width: ROOM - across - BOX - 4 });
      }
    },
  };
};

const blocksOf = (pdf: Pdf, officeName: string, { title, questions }: SurveyDraft): readonly Block[] => [
  textBlock(pdf, officeName.toLocaleUpperCase('vi'), { face: 'upright', size: SIZE.small, align: 'center' }),
  textBlock(pdf, 'PHIẾU KHẢO SÁT', { face: 'bold', size: SIZE.title, align: 'center' }),
  textBlock(pdf, title, { face: 'bold', size: SIZE.text, align: 'center' }),
  textBlock(pdf, 'Phiếu không ghi tên. Ở mỗi câu, xin đánh dấu X vào một ô.', { face: 'italic', size: SIZE.text }),
  ...questions.flatMap((question, index) => [
    textBlock(pdf, `${index + 1}. ${question.text}`, { face: 'bold', size: SIZE.text }),
    optionsBlock(pdf, question),
  ]),
  textBlock(pdf, `Ý kiến khác: ${'.'.repeat(370)}`, { face: 'upright', size: SIZE.text }),
  textBlock(pdf, 'Số phiếu (đơn vị ghi khi nhận lại): ..............', { face: 'italic', size: SIZE.small }),
];

/** Blocks by page; what does not fit goes to the next one, that is to the back of the ballot. */
const pagesOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const pages: Block[][] = [[]];
  let used = 0;
  for (const block of blocks) {
    if (used > 0 && used + block.height > SHEET.height - 2 * MARGIN) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(block);
    used += block.height;
  }
  return pages;
};

/** The paper ballot twice on every sheet, with a line to cut along. */
export const ballotPdf = async (officeName: string, survey: SurveyDraft): Promise<Buffer> => {
  const pdf = new PDFDocument({
    size: [SHEET.width, SHEET.height],
    margin: 0,
    autoFirstPage: false,
    info: { Title: survey.title },
    lang: 'vi',
  });
  for (const [face, file] of Object.entries(FONTS)) pdf.registerFont(face, file);
  pdf.addPage();
  const pages = pagesOf(blocksOf(pdf, officeName.normalize('NFC'), survey));
  for (const [index, blocks] of pages.entries()) {
    if (index > 0) pdf.addPage();
    pdf.moveTo(HALF, 0).lineTo(HALF, SHEET.height).lineWidth(0.4).dash(4, { space: 4 }).stroke().undash();
    for (const start of [MARGIN, HALF + MARGIN]) {
      let y = MARGIN;
      for (const { height, draw } of blocks) {
        draw(start, y);
        y += height;
      }
    }
  }
  pdf.end();
  const parts: Buffer[] = [];
  for await (const part of pdf) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
};

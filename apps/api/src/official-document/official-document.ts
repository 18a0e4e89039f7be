import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx';
import { documentHead, type Issuer } from './document-head.ts';
import { documentFoot, type Signing } from './document-foot.ts';
import { FONT, halfPoints, MARGIN, PAGE, PARAGRAPH_GAP, SIZE, TEXT_WIDTH, twips } from './page-layout.ts';
import { centred, rule } from './paragraphs.ts';
import { boldWidth } from './text-width.ts';

export interface Appendix {
  readonly title: string;
  readonly body: readonly FileChild[];
}

export interface OfficialDocument {
  readonly issuer: Issuer;
  /** "BÁO CÁO" */
  readonly kind: string;
  /** "Trích yếu": what it is about, one line each. */
  readonly about: readonly string[];
  /** "Kính gửi", where it goes to somebody. */
  readonly addressees: readonly string[];
  readonly body: readonly FileChild[];
  readonly signing: Signing;
  readonly appendices: readonly Appendix[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** A rule under a title is a third to a half of its last line. */
const TITLE_RULE = 0.4;

/** Centred in the top margin, from the second page on. */
const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(SIZE.pageNumber) })],
    }),
  ],
});

/** Sheets with a page numbering of their own. */
const section = (children: readonly FileChild[]) => ({
  properties: {
    titlePage: true,
    page: {
      size: { width: twips(PAGE.width), height: twips(PAGE.height) },
      margin: {
        top: twips(MARGIN.top),
        bottom: twips(MARGIN.bottom),
        left: twips(MARGIN.left),
        right: twips(MARGIN.right),
        header: twips(MARGIN.top / 2),
        footer: twips(MARGIN.bottom / 2),
      },
      pageNumbers: { start: 1 },
    },
  },
  headers: { default: pageNumber, first: new Header({ children: [new Paragraph({})] }) },
  children: [...children],
});

/** One addressee beside "Kính gửi", several below it. */
const addressed = (addressees: readonly string[]): Paragraph[] => {
  const letters = { size: SIZE.body };
  if (addressees.length === 0) return [];
  if (addressees.length === 1) return [centred(`Kính gửi: ${addressees[0]}.`, letters), new Paragraph({})];
  const lines = addressees.map((name, place) => `- ${name}${place === addressees.length - 1 ? '.' : ';'}`);
  return [centred('Kính gửi:', letters), ...lines.map((line) => centred(line, letters)), new Paragraph({})];
};

const titleOf = ({ kind, about, addressees }: OfficialDocument): Paragraph[] => {
  const letters = { size: SIZE.title, bold: true };
  return [
    new Paragraph({ spacing: { before: PARAGRAPH_GAP * 2 }, children: [] }),
    centred(kind, letters, true),
    ...about.map((line) => centred(line, letters, true)),
    rule(Math.min(boldWidth(about.at(-1) ?? '', SIZE.title), TEXT_WIDTH) * TITLE_RULE, TEXT_WIDTH),
    new Paragraph({ spacing: { after: PARAGRAPH_GAP }, children: [] }),
    ...addressed(addressees),
  ];
};

const appendixOf = ({ title, body }: Appendix, place: number, of: number, kind: string): FileChild[] => [
  centred(of > 1 ? `Phụ lục ${ROMAN[place]}` : 'Phụ lục', { size: SIZE.appendix, bold: true }),
  centred(title.toLocaleUpperCase('vi'), { size: SIZE.appendix, bold: true }),
  centred(`(Kèm theo ${kind} số        ngày     tháng     năm        )`, { size: SIZE.body, italics: true }),
  new Paragraph({ spacing: { after: PARAGRAPH_GAP }, children: [] }),
  ...body,
];

/**
 * A document as NĐ 30/2020/NĐ-CP lays it out (Phụ lục I; Mẫu 1.4), ready to be read, corrected, numbered and signed in
 * Word. Number, date and signature are left blank: they are the clerk's and the signer's.
 */
export const officialDocx = (document: OfficialDocument): Promise<Buffer> => {
  const { issuer, kind, body, signing, appendices } = document;
  const inSentence = `${kind.slice(0, 1)}${kind.slice(1).toLocaleLowerCase('vi')}`;
  return Packer.toBuffer(
    new Document({
      creator: issuer.name,
      title: [kind, ...document.about].join(' ').normalize('NFC'),
      styles: {
        default: {
          document: {
            run: {
              font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
              size: halfPoints(SIZE.body),
              color: '000000',
              language: { value: 'vi-VN' },
            },
            paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
          },
        },
      },
      sections: [
        section([...documentHead(issuer), ...titleOf(document), ...body, ...documentFoot(signing)]),
        ...appendices.map((appendix, place) => section(appendixOf(appendix, place, appendices.length, inSentence))),
      ],
    }),
  );
};

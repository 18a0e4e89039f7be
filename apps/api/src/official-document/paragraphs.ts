import { AlignmentType, BorderStyle, Paragraph, TextRun, type IRunOptions } from 'docx';
import { FIRST_LINE, halfPoints, LINE, PARAGRAPH_GAP, SIZE, twips } from './page-layout.ts';

export interface Letters {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Letters as the decree wants them: precomposed, in a size of points. */
export const run = (text: string, { size, ...style }: Letters, more: Partial<IRunOptions> = {}): TextRun =>
  new TextRun({ text: text.normalize('NFC'), size: halfPoints(size), ...style, ...more });

export const centred = (text: string, letters: Letters, keepNext = false): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, keepNext, children: [run(text, letters)] });

/** A paragraph of text: both edges straight, first line indented, room below. */
export const bodyText = (text: string, style: Omit<Letters, 'size'> = {}, keepNext = false): Paragraph =>
  new Paragraph({
    keepNext,
    keepLines: keepNext,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(FIRST_LINE) },
    spacing: { after: PARAGRAPH_GAP, line: LINE, lineRule: 'auto' },
    children: [run(text, { size: SIZE.body, ...style })],
  });

/** "I. TÌNH HÌNH …": the heading of a part. */
export const partHeading = (text: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    indent: { firstLine: twips(FIRST_LINE) },
    spacing: { before: PARAGRAPH_GAP, after: PARAGRAPH_GAP, line: LINE, lineRule: 'auto' },
    children: [run(text, { size: SIZE.body, bold: true })],
  });

/** A solid rule of `width` in the middle of `room`, both in millimetres. */
export const rule = (width: number, room: number): Paragraph => {
  const side = twips(Math.max(0, (room - width) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 40, after: 0, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
};

export const emptyLines = (count: number, size: number): Paragraph[] =>
  Array.from({ length: count }, () => new Paragraph({ keepNext: true, children: [run('', { size })] }));

import { buffer } from 'node:stream/consumers';
import type { Paper } from '@hailong/schema/poster';
import PdfDocument from 'pdfkit';
import { PAPERS, SHEET, type Shape, type Sheet } from './sheet.ts';

/** PDF's own unit. */
const POINTS_PER_MM = 72 / 25.4;

const draw = (document: PDFKit.PDFDocument, { d, fill, stroke, place }: Shape): void => {
  document.save();
  if (place) document.translate(place.x, place.y).scale(place.scale);
  document.path(d);
  if (stroke) document.lineWidth(stroke.width).lineCap('round').lineJoin('round');
  if (fill !== undefined && stroke) document.fillAndStroke(fill, stroke.color);
  else if (stroke) document.stroke(stroke.color);
  else document.fill(fill ?? 'black');
  document.restore();
};

/** One page. `at` is written into it as its date. */
export const sheetPdf = async ({ title, shapes, pictures }: Sheet, paper: Paper, at: Date): Promise<Buffer> => {
  const { width, height } = PAPERS[paper];
  const document = new PdfDocument({
    size: [width * POINTS_PER_MM, height * POINTS_PER_MM],
    margin: 0,
    lang: 'vi-VN',
    displayTitle: true,
    info: { Title: title, CreationDate: at, ModDate: at },
  });
  document.scale((width / SHEET.width) * POINTS_PER_MM);
  for (const shape of shapes) draw(document, shape);
  for (const { png, box } of pictures) {
    document.image(png, box.x, box.y, { fit: [box.width, box.height], align: 'center', valign: 'center' });
  }
  document.end();
  return buffer(document);
};

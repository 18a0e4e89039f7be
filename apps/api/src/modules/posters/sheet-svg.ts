import type { Paper } from '@hailong/schema/poster';
import { PAPERS, SHEET, type Picture, type Shape, type Sheet } from './sheet.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const element = ({ d, fill = 'none', stroke, place }: Shape): string => {
  const line = stroke
    ? ` stroke="${stroke.color}" stroke-width="${stroke.width}" stroke-linecap="round" stroke-linejoin="round"`
    : '';
  const move = place ? ` transform="translate(${place.x} ${place.y}) scale(${place.scale})"` : '';
  return `<path d="${d}" fill="${fill}"${line}${move}/>`;
};

const image = ({ png, box: { x, y, width, height } }: Picture): string =>
  `<image x="${x}" y="${y}" width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;

/** The sheet as a drawing of its own: no font, no picture, no style from elsewhere. */
export const sheetSvg = ({ title, shapes, pictures }: Sheet, paper: Paper): string => {
  const { width, height } = PAPERS[paper];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${SHEET.width} ${SHEET.height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    ...shapes.map((shape) => element(shape)),
    ...pictures.map((picture) => image(picture)),
    '</svg>',
  ].join('\n');
};

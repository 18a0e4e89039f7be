import { expect, test } from 'vitest';
import { codeShapes } from './code-shapes.ts';
import { drawSheet, type Content, type Subject } from './draw-sheet.ts';
import { codeWithText } from './layout.ts';
import { faceShapes } from './pictures.ts';
import { sheetPdf } from './sheet-pdf.ts';
import { sheetSvg } from './sheet-svg.ts';
import { box, SHEET, type Shape } from './sheet.ts';

const LONG = 'Nguyễn Hoàng Thị Phương Thảo Nguyên Ngọc Quỳnh Như';
/** One white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);
const longest: Omit<Content, 'subject' | 'words'> = {
  logo: PNG,
  office: 'Trung tâm Phục vụ hành chính công – Ủy ban nhân dân xã Vạn Ninh, huyện Vạn Ninh, tỉnh Khánh Hòa',
  address: `https://danh-gia-can-bo.vanninh.khanhhoa.gov.vn/o/van-ninh/officers/${'1'.repeat(36)}`,
  wifi: [
    { ssid: 'Đánh Giá Cán Bộ Xã Vạn Ninh 2', password: 'mật khẩu rất dài của xã Vạn Ninh' },
    { ssid: 'Đánh Giá Cán Bộ Xã Vạn Ninh_5G', password: '12345678' },
  ],
};
const subjects: readonly Subject[] = [
  { kind: 'office' },
  { kind: 'leaflet' },
  { kind: 'counter', name: 'Quầy 12 – Đất đai, Xây dựng và Môi trường' },
  { kind: 'desk', name: LONG, position: 'Công chức Địa chính – Xây dựng – Đô thị và Môi trường', counter: 'Quầy 12' },
];

/** Corners of a path of absolute commands; arcs name their ends last. */
const points = ({ d, place = { x: 0, y: 0, scale: 1 } }: Shape): readonly (readonly [number, number])[] =>
  [...d.matchAll(/[MLQCA]([^MLQCAHVZ]+)/g)].map(([, numbers = '']) => {
    const [x = 0, y = 0] = numbers.trim().split(/[ ,]+/).map(Number).slice(-2);
    return [place.x + x * place.scale, place.y + y * place.scale];
  });

test.each(subjects.flatMap((subject) => (['vi', 'bilingual'] as const).map((words) => [subject, words] as const)))(
  'the longest names stay on the paper: %o, %s',
  (subject, words) => {
    const { shapes } = drawSheet({ ...longest, subject, words });
    const outside = shapes
      .flatMap((shape) => points(shape))
      .filter(([x, y]) => x < 0 || x > SHEET.width || y < 0 || y > SHEET.height);
    expect(outside).toEqual([]);
  },
);

test('an office without Wi-Fi gets a poster with one code', () => {
  const { shapes } = drawSheet({ ...longest, wifi: [], subject: { kind: 'office' }, words: 'vi' });
  expect(shapes.filter(({ fill }) => fill === '#000000')).toHaveLength(1);
});

test('a code gives way to the address below it', () => {
  const inBox = { x: 10, y: 10, width: 50, height: 50 };
  const side = (text: string): number => {
    const xs = points(codeWithText('x', text, inBox)[0] ?? { d: '' }).map(([x]) => x);
    return Math.max(...xs) - Math.min(...xs);
  };
  expect(side(longest.address)).toBeLessThan(side('van-gia'));
  expect(
    codeWithText('x', longest.address, inBox)
      .flatMap((shape) => points(shape))
      .filter(([, y]) => y > 60),
  ).toEqual([]);
});

test('a code is drawn in runs within its white square', () => {
  const [, dark] = codeShapes('http://192.168.1.10:8080/o/van-gia', 20, 30, 40);
  const corners = [...String(dark?.d).matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/g)].map((found) =>
    found.slice(1).map(Number),
  );
  expect(corners.length).toBeGreaterThan(100);
  // Four modules of white on every side.
  const quiet = 4 * (40 / 41);
  expect(Math.min(...corners.map(([x = 0]) => x))).toBeCloseTo(20 + quiet, 1);
  expect(Math.max(...corners.map(([, , right = 0]) => right))).toBeLessThanOrEqual(60 - quiet + 0.01);
});

test('five faces stand side by side', () => {
  const places = new Set(faceShapes(10, 20, 22, 8).map(({ place }) => place?.x));
  expect([...places]).toEqual([10, 40, 70, 100, 130]);
});

test('both files hold the same paths, on the paper that was asked for', async () => {
  const sheet = {
    title: 'Quầy <1> & "2"',
    pictures: [],
    shapes: [box({ x: 0, y: 0, width: 210, height: 297 }, '#ffffff', 3)],
  };
  expect(sheetSvg(sheet, 'a5')).toContain('width="148mm" height="210mm" viewBox="0 0 210 297"');
  expect(sheetSvg(sheet, 'a4')).toContain('<title>Quầy &lt;1> &amp; &quot;2&quot;</title>');
  const pdf = (await sheetPdf(sheet, 'a5', new Date(0))).toString('latin1');
  expect(pdf).toMatch(/^%PDF-1/);
  expect(
    /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
      .exec(pdf)
      ?.slice(1)
      .map((length) => Math.round(Number(length))),
  ).toEqual([420, 595]);
});

test('an office’s logo stands in the head of both files, on white and over nothing that is to be read', async () => {
  const drawing = drawSheet({ ...longest, subject: { kind: 'office' }, words: 'vi' });
  expect(sheetSvg(drawing, 'a4')).toContain(`href="data:image/png;base64,${PNG.toString('base64')}"`);
  expect((await sheetPdf(drawing, 'a4', new Date(0))).toString('latin1')).toContain('/Subtype /Image');
  const without = drawSheet({ ...longest, logo: null, subject: { kind: 'office' }, words: 'vi' });
  expect(without.pictures).toEqual([]);
  expect(sheetSvg(without, 'a4')).not.toContain('<image');
  const [picture] = drawing.pictures;
  const bottom = (picture?.box.y ?? 0) + (picture?.box.height ?? 0);
  // Paper, band and tile; everything else lies below.
  const covered = drawing.shapes
    .slice(3)
    .flatMap((shape) => points(shape))
    .filter(([, y]) => y < bottom);
  expect(covered).toEqual([]);
});

import { beforeAll, expect, test } from 'vitest';
import { columnWidths } from './data-table.ts';
import { recipientLines } from './document-foot.ts';
import { officialDocx, type OfficialDocument } from './official-document.ts';
import { bodyText, partHeading } from './paragraphs.ts';
import { readDocx, type ReadDocx } from './testing/read-docx.ts';

const aDocument = (overrides: Partial<OfficialDocument> = {}): OfficialDocument => ({
  issuer: {
    superior: 'Ủy ban nhân dân xã Vạn Ninh',
    name: 'Trung tâm Phục vụ hành chính công',
    code: 'BC-TTPVHCC',
    place: 'Vạn Ninh',
  },
  kind: 'BÁO CÁO',
  about: ['Kết quả đánh giá', 'tháng 10 năm 2026'],
  addressees: ['Ủy ban nhân dân xã Vạn Ninh'],
  body: [partHeading('I. TÌNH HÌNH'), bodyText('Trong tháng./.')],
  signing: { titles: ['Giám đốc'], name: 'Trần Văn Bảy', recipients: ['Như trên', 'Lưu: VT'] },
  appendices: [
    { title: 'Cách tính', body: [] },
    { title: 'Ý kiến', body: [] },
  ],
  ...overrides,
});

let docx: ReadDocx;
beforeAll(async () => {
  docx = readDocx(await officialDocx(aDocument()));
});

/** Letter sizes in points, and whether the paragraph is bold, italic and centred. */
const looksOf = (text: string) => {
  const found = docx.paragraphs.find((paragraph) => paragraph.text === text);
  if (!found) throw new Error(`no paragraph "${text}"`);
  const is = (tag: string) => new RegExp(`<w:${tag}/>|<w:${tag} w:val="(?:true|1)"/>`).test(found.xml);
  return {
    size: Number(/<w:sz w:val="(\d+)"/.exec(found.xml)?.[1]) / 2,
    bold: is('b'),
    italic: is('i'),
    centred: found.xml.includes('<w:jc w:val="center"/>'),
  };
};

test('every sheet is A4 with the decree’s margins, and counts its own pages', () => {
  const sections = docx.xml.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? [];
  expect(sections).toHaveLength(3);
  for (const section of sections) {
    expect(section).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const margin = Object.fromEntries(
      [...(/<w:pgMar ([^>]*)\/>/.exec(section)?.[1] ?? '').matchAll(/w:(\w+)="(\d+)"/g)].map(([, side, twips]) => [
        side ?? '',
        Math.round((Number(twips) / 1440) * 25.4),
      ]),
    );
    expect(margin).toMatchObject({ top: 20, bottom: 20, left: 30, right: 15 });
    expect(section).toContain('<w:titlePg/>');
    expect(section).toContain('<w:pgNumType w:start="1"/>');
  }
});

test('the page number stands in the middle of the top margin from the second page on, in size 14', () => {
  const headers = Object.entries(docx.parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
  const numbered = headers.map(([, xml]) => xml).filter((xml) => xml.includes('PAGE'));
  expect(numbered.length).toBeGreaterThan(0);
  for (const xml of numbered) {
    expect(xml).toContain('<w:jc w:val="center"/>');
    expect(xml).toContain('<w:sz w:val="28"/>');
  }
  const relations = docx.parts['word/_rels/document.xml.rels'] ?? '';
  const partOf = (id = '') =>
    docx.parts[`word/${new RegExp(`<Relationship Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1]}`] ?? 'none';
  const references = [...docx.xml.matchAll(/<w:headerReference w:type="(\w+)" r:id="([^"]+)"/g)];
  expect(references).toHaveLength(6);
  for (const [, kind, id] of references) expect(partOf(id).includes('PAGE')).toBe(kind === 'default');
});

test('all letters are Times New Roman in black, in Vietnamese', () => {
  const styles = docx.parts['word/styles.xml'] ?? '';
  expect(styles).toMatch(/<w:rFonts w:ascii="Times New Roman"[^>]*w:hAnsi="Times New Roman"/);
  expect(styles).toContain('<w:lang w:val="vi-VN"/>');
  expect(docx.xml).not.toContain('<w:rFonts');
  expect(docx.xml).not.toContain('<w:color ');
});

test.each([
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true, italic: false, centred: true }],
  ['Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true, italic: false, centred: true }],
  ['ỦY BAN NHÂN DÂN XÃ VẠN NINH', { size: 12, bold: false, italic: false, centred: true }],
  ['TRUNG TÂM PHỤC VỤ', { size: 12, bold: true, italic: false, centred: true }],
  [`Số:${'\u00A0'.repeat(8)}/BC-TTPVHCC`, { size: 13, bold: false, italic: false, centred: true }],
  ['BÁO CÁO', { size: 14, bold: true, italic: false, centred: true }],
  ['Kết quả đánh giá', { size: 14, bold: true, italic: false, centred: true }],
  ['Kính gửi: Ủy ban nhân dân xã Vạn Ninh.', { size: 14, bold: false, italic: false, centred: true }],
  ['I. TÌNH HÌNH', { size: 14, bold: true, italic: false, centred: false }],
  ['Trong tháng./.', { size: 14, bold: false, italic: false, centred: false }],
  ['GIÁM ĐỐC', { size: 14, bold: true, italic: false, centred: true }],
  ['Trần Văn Bảy', { size: 14, bold: true, italic: false, centred: true }],
  ['Nơi nhận:', { size: 12, bold: true, italic: true, centred: false }],
  ['- Như trên;', { size: 11, bold: false, italic: false, centred: false }],
  ['- Lưu: VT.', { size: 11, bold: false, italic: false, centred: false }],
  ['Phụ lục I', { size: 14, bold: true, italic: false, centred: true }],
  ['Ý KIẾN', { size: 14, bold: true, italic: false, centred: true }],
  [
    '(Kèm theo Báo cáo số        ngày     tháng     năm        )',
    { size: 14, bold: false, italic: true, centred: true },
  ],
])('"%s" is written as the decree has it', (text, looks) => {
  expect(looksOf(text)).toEqual(looks);
});

test('place and date are in italics of 13, the date left for the clerk', () => {
  const date = docx.paragraphs.find(({ text }) => text.startsWith('Vạn Ninh, ngày'));
  expect(date?.text.replaceAll('\u00A0', ' ')).toMatch(/^Vạn Ninh, ngày {6}tháng {6}năm {8}$/);
  expect(looksOf(date?.text ?? '')).toEqual({ size: 13, bold: false, italic: true, centred: true });
});

test('text has straight edges, an indented first line of 1.27 cm, 6 points below and at most one and a half lines', () => {
  const text = docx.paragraphs.find((paragraph) => paragraph.text === 'Trong tháng./.')?.xml ?? '';
  expect(text).toContain('<w:jc w:val="both"/>');
  expect(text).toContain('w:firstLine="720"');
  expect(text).toMatch(/<w:spacing w:after="120" w:line="276" w:lineRule="auto"\/>/);
});

test('under the motto runs a rule as long as itself, under the title one of a third to a half', () => {
  const rules = docx.paragraphs.filter(({ xml }) => xml.includes('<w:pBdr>'));
  const lengths = rules.map(({ xml }) => Number(/w:left="(\d+)"/.exec(xml)?.[1]));
  expect(rules).toHaveLength(3);
  // Motto: 56 mm in a column of 94 mm; title: 0.4 of "tháng 10 năm 2026" (40 mm) in 165 mm.
  expect((lengths[1] ?? 0) / 56.7).toBeCloseTo((94 - 56) / 2, 0);
  expect((lengths[2] ?? 0) / 56.7).toBeCloseTo((165 - 0.4 * 40) / 2, 0);
});

test('letters are precomposed, however they were typed', async () => {
  const typed = aDocument({ body: [bodyText('Tiê\u0301p nhâ\u0323n')] });
  const { paragraphs } = readDocx(await officialDocx(typed));
  expect(paragraphs.map(({ text }) => text)).toContain('Tiếp nhận');
});

test('one appendix has no number, and what goes to nobody names nobody', async () => {
  const { paragraphs } = readDocx(
    await officialDocx(aDocument({ addressees: [], appendices: [{ title: 'Ý kiến', body: [] }] })),
  );
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toContain('Phụ lục');
  expect(texts.some((text) => text.startsWith('Kính gửi'))).toBe(false);
});

test('several addressees stand below each other', async () => {
  const { paragraphs } = readDocx(await officialDocx(aDocument({ addressees: ['Chủ tịch', 'Phòng Nội vụ'] })));
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['Kính gửi:', '- Chủ tịch;', '- Phòng Nội vụ.']));
});

test('recipients end in semicolons and the last in a full stop, however they were typed', () => {
  expect(recipientLines(['- Như trên;', ' TT Đảng ủy, HĐND ', 'Lưu: VT.'])).toEqual([
    '- Như trên;',
    '- TT Đảng ủy, HĐND;',
    '- Lưu: VT.',
  ]);
});

test('columns without a width share what the others leave', () => {
  expect(columnWidths([{ title: 'a', width: 65 }, { title: 'b' }, { title: 'c' }])).toEqual([65, 50, 50]);
});

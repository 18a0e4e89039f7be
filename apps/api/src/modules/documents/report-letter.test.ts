import { officeSettingsSchema } from '@hailong/schema/office-settings';
import { expect, test } from 'vitest';
import { readDocx } from '../../official-document/testing/read-docx.ts';
import type { DocumentComments } from './document-comments.store.ts';
import type { DocumentSubject } from './document-subject.ts';
import { countWords, figureWords } from './number-words.ts';
import { reportDocx } from './report-letter.ts';
import { AN, aSubject, BINH } from './testing/a-subject.ts';

const NOTHING: DocumentComments = { comments: [], withheld: 0 };

const letter = async (subject: DocumentSubject = aSubject(), comments = NOTHING) => {
  const docx = readDocx(await reportDocx(subject, comments));
  return { ...docx, texts: docx.paragraphs.map(({ text }) => text) };
};

test('it ends in "./." and names signer, place, code and recipients from the settings', async () => {
  const settings = officeSettingsSchema.parse({
    signer: { title: 'TM. Ủy ban nhân dân / Chủ tịch', name: 'Nguyễn Hữu Trường' },
    placeName: 'Vạn Ninh',
    documentCode: 'BC-UBND',
    recipients: ['Phòng Nội vụ', 'Lưu: VT, VP'],
  });
  const { texts } = await letter(aSubject({ settings }));
  expect(texts).toEqual(
    expect.arrayContaining([
      `Số:${'\u00A0'.repeat(8)}/BC-UBND`,
      'Kết quả đánh giá của công dân đối với cán bộ, công chức',
      'tháng 10 năm 2026',
      'Trên đây là báo cáo kết quả đánh giá của công dân đối với cán bộ, công chức tháng 10 năm 2026./.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Hữu Trường',
      '- Phòng Nội vụ;',
      '- Lưu: VT, VP.',
    ]),
  );
});

test('without settings, what must be filled in is plain to see', async () => {
  const { texts } = await letter();
  expect(texts).toContain('QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ');
  expect(texts).toContain('- Lưu: VT.');
});

test('a month with no answers says so instead of a percentage', async () => {
  const { texts } = await letter(aSubject({}, { counts: [], tallies: [] }));
  expect(texts).toContain('Chưa có câu trả lời nào về mức độ hài lòng.');
});

test('comments stand in an appendix, by officer in the roster’s order and then about the office', async () => {
  const { texts } = await letter(aSubject(), {
    withheld: 2,
    comments: [
      { officerId: null, comment: 'Nên có thêm ghế.', reviewed: true },
      { officerId: BINH, comment: 'Phải chờ lâu <b>&', reviewed: false },
      { officerId: AN, comment: 'Rất chu đáo.', reviewed: true },
    ],
  });
  const from = texts.indexOf('Ý KIẾN CỦA CÔNG DÂN');
  expect(texts.slice(from - 1).filter((text) => text !== '')).toEqual([
    'Phụ lục II',
    'Ý KIẾN CỦA CÔNG DÂN',
    expect.stringContaining('Kèm theo Báo cáo'),
    'Còn 1 ý kiến chưa xem xét; cần xem lại và che thông tin cá nhân trước khi ban hành.',
    'Không gồm 2 ý kiến về chính người lập báo cáo; người khác lập báo cáo này thì có.',
    'Nguyễn Thị An',
    '- Rất chu đáo.',
    '=cmd|"/c calc"!A1',
    '- Phải chờ lâu <b>& (chưa xem xét)',
    'Góp ý cho đơn vị',
    '- Nên có thêm ghế.',
  ]);
});

test('without comments there is no such appendix', async () => {
  const { texts } = await letter();
  expect(texts).not.toContain('Ý KIẾN CỦA CÔNG DÂN');
  expect(texts).toContain('CÁCH TÍNH SỐ LIỆU');
});

test('nothing in the file links, embeds or runs', async () => {
  const { parts } = await letter();
  expect(Object.values(parts).join('')).not.toMatch(
    /TargetMode="External"|vbaProject|<w:object|w:instrText[^>]*>\s*(?!PAGE)\w/,
  );
});

test('numbers are written as in Vietnamese', () => {
  expect([countWords(1234), figureWords('87.5'), figureWords(null)]).toEqual(['1.234', '87,5', '–']);
});

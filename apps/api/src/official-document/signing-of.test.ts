import { officeSettingsSchema } from '@hailong/schema/office-settings';
import { expect, test } from 'vitest';
import { issuerOf, signerLines, signingOf } from './signing-of.ts';

test.each([
  ['TM. Ủy ban nhân dân / Chủ tịch', ['TM. Ủy ban nhân dân', 'Chủ tịch']],
  ['KT. Chủ tịch\nPhó Chủ tịch', ['KT. Chủ tịch', 'Phó Chủ tịch']],
  ['Giám đốc', ['Giám đốc']],
])('%s is signed in its lines', (title, lines) => {
  expect(signerLines(title)).toEqual(lines);
});

test('without settings, what must be filled in is plain to see', () => {
  const settings = officeSettingsSchema.parse({});
  expect(signingOf(settings)).toEqual({
    titles: ['Quyền hạn, chức vụ của người ký'],
    name: '',
    recipients: ['Lãnh đạo Ủy ban nhân dân', 'Lưu: VT'],
  });
  expect(issuerOf({ officeName: 'UBND xã', superiorName: '', settings })).toEqual({
    superior: '',
    name: 'UBND xã',
    code: 'BC',
    place: null,
  });
});

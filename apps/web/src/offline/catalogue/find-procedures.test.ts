import { expect, test } from 'vitest';
import { findProcedures, indexProcedures } from './find-procedures.ts';

const birth = { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', field: 'Hộ tịch' };
const again = { code: '1.004884', name: 'Đăng ký lại việc sinh, khai báo', field: 'Hộ tịch' };
const marriage = { code: '1.000894', name: 'Thủ tục đăng ký kết hôn', field: 'Hộ tịch' };
const index = indexProcedures([again, birth, marriage]);

test('words are found in any order, without diacritics', () => {
  expect(findProcedures(index, 'ket hon')).toEqual([marriage]);
  expect(findProcedures(index, 'hôn KẾT')).toEqual([marriage]);
});

test('a name with the words as typed comes first', () => {
  expect(findProcedures(index, 'khai sinh')).toEqual([birth, again]);
});

test('a code and a field are found too', () => {
  expect(findProcedures(index, '1.0008')).toEqual([marriage]);
  expect(findProcedures(index, 'ho tich')).toHaveLength(3);
});

test('nothing typed offers all, in the catalogue’s order', () => {
  expect(findProcedures(index, ' ')).toEqual([again, birth, marriage]);
});

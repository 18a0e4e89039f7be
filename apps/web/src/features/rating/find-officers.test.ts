import { expect, test } from 'vitest';
import { findOfficers } from './find-officers.ts';
import { anOfficer } from './testing/an-officer.ts';

const dang = anOfficer({ name: 'Đặng Thị Hồng', position: 'Công chức Tư pháp – Hộ tịch', counter: 'Quầy 2' });
const le = anOfficer({ name: 'Lê Minh Tuấn', position: 'Công chức Địa chính', counter: null });

test.each([
  ['dang hong', [dang]],
  ['ĐẶNG', [dang]],
  ['tu phap', [dang]],
  ['quay 2', [dang]],
  ['dia chinh', [le]],
  ['cong chuc', [dang, le]],
  ['', [dang, le]],
  ['xyz', []],
])('typing "%s" finds the right ones, in roster order', (typed, found) => {
  expect(findOfficers([dang, le], typed)).toEqual(found);
});

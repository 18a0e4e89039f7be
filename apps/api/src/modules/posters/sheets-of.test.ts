import { expect, test } from 'vitest';
import { hashOfCodes, outdatedSheets, sheetsOf } from './sheets-of.ts';

const COUNTER = '33333333-3333-4333-8333-333333333333';
const OFFICER = '55555555-5555-4555-8555-555555555555';
const office = {
  slug: 'van-gia',
  name: 'UBND',
  logo: null,
  wifi: [{ ssid: 'Đánh Giá Cán Bộ', password: '12345678' }],
  counters: [{ id: COUNTER, name: 'Quầy 1' }],
  officers: [{ id: OFFICER, name: 'Nguyễn Thị Hoa', position: 'Công chức', counter: 'Quầy 1' }],
};
const ORIGIN = 'http://192.168.1.10:8080';
const sheets = sheetsOf(office, ORIGIN);

test('the wall, the leaflet, every counter and every desk have a sheet whose code leads to their page', () => {
  expect(sheets.map(({ id, address }) => [id, address])).toEqual([
    ['office', `${ORIGIN}/o/van-gia`],
    ['leaflet', `${ORIGIN}/o/van-gia`],
    [`counter-${COUNTER}`, `${ORIGIN}/o/van-gia/counters/${COUNTER}`],
    [`desk-${OFFICER}`, `${ORIGIN}/o/van-gia/officers/${OFFICER}`],
  ]);
});

test('a print is out of date when the address or the Wi-Fi is another, and not otherwise', () => {
  const prints = sheets.map((sheet) => ({
    sheet: sheet.id,
    codesHash: hashOfCodes(sheet, office),
    printedAt: new Date(0),
  }));
  const outdated = (now: typeof office, origin: string) =>
    outdatedSheets(prints, sheetsOf(now, origin), now).map(({ sheet }) => sheet.id);
  expect(outdated({ ...office, name: 'Một tên khác' }, ORIGIN)).toEqual([]);
  expect(outdated(office, 'https://danh-gia.vn')).toHaveLength(4);
  expect(outdated({ ...office, wifi: [{ ssid: 'Mới', password: 'khác hẳn' }] }, ORIGIN)).toHaveLength(4);
  // Nobody is asked to print the sign of somebody who left.
  expect(outdated({ ...office, officers: [] }, 'https://danh-gia.vn')).toHaveLength(3);
});

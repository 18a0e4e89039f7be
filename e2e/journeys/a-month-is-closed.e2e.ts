import { addMonths, monthBounds, monthOf } from '@hailong/schema/month';
import { monthlyReportSchema } from '@hailong/schema/monthly-report';
import { aRating } from '@hailong/schema/testing/builders';
import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { OFFICE } from '../fixtures/office.ts';
import { officerAt } from '../fixtures/sample.ts';
import { readCatalogue, sendBatch } from '../fixtures/send-batch.ts';
import { monthAddress, openSession, signIn } from '../fixtures/staff.ts';
import { test } from '../fixtures/test.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const month = addMonths(monthOf(Date.now(), ZONE), -1);
const [year, ordinal] = month.split('-').map(Number);
const LABEL = `tháng ${ordinal}/${year}`;

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('a month is closed, a phone comes back late, an addendum adds its rating, and revision 1 is what it was', async ({
  page,
  office,
  pageErrors,
}) => {
  pageErrors.allow(/status of 401/);
  const catalogue = await readCatalogue(office);
  const { id, name } = officerAt(catalogue, 1);
  const ratedAt = new Date(monthBounds(month, ZONE).until - 3_600_000).toISOString();
  const rating = (score: number) =>
    aRating({ officerId: id, criteriaSet: catalogue.criteriaSet.version, ratedAt, scores: { attitude: score } });
  await sendBatch(office, [rating(5), rating(4)]);
  const statistician = { username: 'thongke', password: 'ghế đá bên hồ sen' };
  await addUser(office, { ...statistician, role: 'statistician', displayName: 'Bùi Thị Kim Chi' });
  await page.goto(monthAddress(office, month));
  await signIn(page, statistician);
  const read = await openSession(office, statistician);
  const report = async (address = '') =>
    (await read(`/api/offices/${OFFICE}/months/${month}${address}`)).json() as Promise<unknown>;

  await page.getByRole('link', { name: 'Chốt tháng', exact: true }).click();
  await page.getByRole('button', { name: `Chốt ${LABEL}` }).click();
  await page.getByRole('button', { name: 'Chốt, không sửa lại được' }).click();
  await expect(page.getByText('Đã chốt bản số 1.')).toBeVisible();
  const first = await report('/revisions/1');

  // A phone that was off for weeks: its rating is stored as any other, and changes no figure by itself.
  expect(await sendBatch(office, [rating(1)])).toMatchObject([{ verdict: 'stored' }]);
  expect(monthlyReportSchema.parse(await report()).office.ratings.total).toBe(2);
  await page.reload();
  await expect(page.getByRole('row', { name: new RegExp(`${name} Phiếu hợp lệ 2 3`) })).toBeVisible();
  await page.getByRole('button', { name: 'Phát hành bổ sung' }).click();
  await page.getByRole('button', { name: 'Phát hành bản số 2' }).click();
  await expect(page.getByText('Đã chốt bản số 2.')).toBeVisible();
  expect(monthlyReportSchema.parse(await report())).toMatchObject({
    status: 'closed',
    revision: 2,
    office: { ratings: { total: 3 }, satisfaction: { percent: '66.7' } },
  });

  expect(await report('/revisions/1')).toEqual(first);
  await page.getByRole('link', { name: 'Mở bản số 1' }).click();
  await expect(page.getByText(/^Đây là bản chốt số 1/)).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(name) }).first()).toContainText('100,0%');
  await page.getByRole('link', { name: 'Xem bản mới nhất' }).click();
  await expect(page.getByRole('row', { name: new RegExp(name) }).first()).toContainText('66,7%');
});

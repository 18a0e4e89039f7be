import { apiPaths } from '@hailong/schema/api-paths';
import { monthOf } from '@hailong/schema/month';
import type { MonthlyReport } from '@hailong/schema/monthly-report';
import { expect } from '@playwright/test';
import { addUser } from '../fixtures/add-user.ts';
import { backgroundSyncTag, deliverBackgroundSync } from '../fixtures/background-sync.ts';
import { OFFICE } from '../fixtures/office.ts';
import { expectWaiting, openQueue, sendAll } from '../fixtures/queue.ts';
import { rate, type Score, type Visit } from '../fixtures/rate.ts';
import { readCatalogue } from '../fixtures/send-batch.ts';
import { download, monthAddress, openSession, signIn } from '../fixtures/staff.ts';
import { expectExactly, storedRatings } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { startAnother, visit, waitUntilOffline } from '../fixtures/visit-page.ts';

const PASSWORD = 'ghế đá bên hồ sen';
const ATTITUDE = 'attitude';
const CRITERIA = [ATTITUDE, 'resolution', 'guidance'] as const;

/** A morning at the counters: officer, answers, name and procedure as people really give them. */
const MORNING: readonly (Omit<Visit, 'officer'> & { readonly officer: number })[] = [
  {
    officer: 1,
    scores: [5, 5, 5],
    name: 'Nguyễn Thị Ánh Tuyết',
    procedure: { catalogue: 'Thủ tục đăng ký khai sinh' },
  },
  { officer: 1, scores: [4, null, 4], name: 'Trần Quốc Đạt', procedure: { catalogue: 'Thủ tục đăng ký kết hôn' } },
  { officer: 0, scores: [5, 4, 5] },
  {
    officer: 2,
    scores: [2, 1, 3],
    reasons: ['Hách dịch, cửa quyền', 'Kéo dài, trễ hẹn'],
    name: 'Lê Văn Bảy',
    comment: 'Hẹn ba lần chưa xong.',
  },
  { officer: 2, scores: [3, null, 4], procedure: { own: 'Xác nhận tình trạng nhà đất' } },
  { officer: 4, scores: [5, 5, 5], name: 'Y Bhiông Niê', procedure: { catalogue: 'Thủ tục đăng ký khai tử' } },
  { officer: 5, scores: [4, 4, 4], outcome: 'Hồ sơ được tiếp nhận' },
  { officer: 1, scores: [5, 5, 4], name: 'Phạm Ngọc Thảo Vy', comment: '=Cảm ơn cô, hướng dẫn rất kỹ' },
  { officer: 3, scores: [1, 2, 1], outcome: 'Phải bổ sung giấy tờ' },
  { officer: 0, scores: [4, null, 5], name: 'Đặng Thị Út' },
  { officer: 5, scores: [5, 5, 5], procedure: { catalogue: 'Thủ tục đăng ký giám hộ' } },
  { officer: 1, scores: [3, 3, 3], name: 'Huỳnh Công Lý' },
];
const ONLINE = 6;
const OFFLINE = 5;

type Row = Record<string, string>;

const byOfficer = (rows: readonly Row[]): string[] =>
  rows
    .map((row) => JSON.stringify([row['officer_name'], ...CRITERIA.map((code) => row[`score_${code}`] ?? '')]))
    .toSorted();

test('twelve people rate, half of them without a network; the month shows those twelve, each once', async ({
  page,
  context,
  office,
}) => {
  const { officers } = await readCatalogue(office);
  const month = monthOf(Date.now(), 'Asia/Ho_Chi_Minh');
  const visits = MORNING.map(({ officer, ...rest }): Visit => ({ ...rest, officer: officers[officer]?.name ?? '' }));
  const codes: string[] = [];
  const rateAll = async (given: readonly Visit[]): Promise<void> => {
    for (const [index, one] of given.entries()) {
      if (index > 0) await startAnother(page);
      codes.push(await rate(page, one));
    }
  };

  await visit(page, office.url);
  await waitUntilOffline(page);
  await rateAll(visits.slice(0, ONLINE));
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
  office.wire.cut();
  await visit(page, office.url);
  await rateAll(visits.slice(ONLINE, ONLINE + OFFLINE));
  await openQueue(page);
  await expectWaiting(page, OFFLINE);
  await expectExactly(office, codes.slice(0, ONLINE));
  office.wire.restore();
  await sendAll(page);

  office.wire.cut();
  await visit(page, office.url);
  await rateAll(visits.slice(ONLINE + OFFLINE));
  const tag = await backgroundSyncTag(page);
  await page.close();
  office.wire.restore();
  await deliverBackgroundSync(context, office.url, tag);
  await expect.poll(async () => (await storedRatings(office)).length).toBe(visits.length);
  await expectExactly(office, codes);

  const statistician = { username: 'thongke', password: PASSWORD };
  await addUser(office, { ...statistician, role: 'statistician', displayName: 'Bùi Thị Kim Chi' });
  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1280, height: 800 });
  await desk.goto(monthAddress(office, month));
  await signIn(desk, statistician);
  await expect(desk.getByRole('article')).toContainText('12 phiếu hợp lệ');

  const expected = visits
    .map(({ officer, scores }) => JSON.stringify([officer, ...scores.map((score: Score) => score ?? 'NA').map(String)]))
    .toSorted();
  const ratings = await download(desk, 'Từng phiếu (CSV)');
  expect(byOfficer(ratings)).toEqual(expected);
  for (const row of ratings) expect(Object.values(row).join()).not.toContain('Nguyễn Thị Ánh Tuyết');
  const named = await download(desk, 'Từng phiếu kèm tên (CSV)');
  expect(byOfficer(named)).toEqual(expected);
  const names = named.map((row) => row['customer_name'] ?? '').filter((name) => name !== '');
  expect(names.toSorted()).toEqual(visits.flatMap(({ name }) => name ?? []).toSorted());

  const report = await download(desk, 'Báo cáo tháng (CSV)');
  for (const officer of officers) {
    const own = visits.filter((given) => given.officer === officer.name);
    for (const [index, code] of CRITERIA.entries()) {
      const answers = own.flatMap(({ scores }) => scores[index] ?? []);
      const row = report.find((line) => line['officer_id'] === officer.id && line['criterion'] === code);
      const shown = [1, 2, 3, 4, 5].map((score) => Number(row?.[`score_${score}`]));
      expect(row, `${officer.name} ${code}`).toMatchObject({
        ratings_valid: String(own.length),
        n: String(answers.length),
      });
      expect(shown).toEqual([1, 2, 3, 4, 5].map((score) => answers.filter((answer) => answer === score).length));
    }
  }

  const get = await openSession(office, statistician);
  const json = (await (await get(apiPaths.month(OFFICE, month))).json()) as MonthlyReport;
  expect(json).toMatchObject({ month, status: 'open', setAside: 0, office: { ratings: { valid: 12, total: 12 } } });
  const answers = visits.flatMap(({ scores }) => scores.filter((score) => score !== null));
  const satisfied = answers.filter((score) => score >= 4).length;
  expect(json.office.satisfaction.n).toBe(answers.length);
  expect(Number(json.office.satisfaction.percent)).toBeCloseTo((100 * satisfied) / answers.length, 1);
});

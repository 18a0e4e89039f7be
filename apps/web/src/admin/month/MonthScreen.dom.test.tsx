import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, test } from 'vitest';
import { aCatalogue, aMonth, anOfficerResult } from '../testing/a-month.ts';
import { renderScreen, standInForBrowser } from '../testing/render-admin.tsx';
import { MonthScreen } from './MonthScreen.tsx';

standInForBrowser();
beforeEach(() => localStorage.clear());

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const officers = [
  anOfficerResult({ officerId: uuid(1), name: 'Đặng Thị Hường', attitude: { 1: 1, 2: 0, 3: 0, 4: 3, 5: 4 } }),
  anOfficerResult({ officerId: uuid(2), name: 'Lê Văn Ba', attitude: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 1 } }),
];

const show = (report = aMonth(officers), isSample = false, now = Date.UTC(2026, 9, 31)) =>
  renderScreen(
    <MemoryRouter>
      <MonthScreen
        report={report}
        catalogue={aCatalogue(officers, { sample: isSample })}
        now={now}
        isLoading={false}
        downloads={null}
        comments={null}
      />
    </MemoryRouter>,
  );

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
const namesShown = () =>
  screen.getAllByRole('rowheader').flatMap((head) => officers.filter(({ name }) => head.textContent.includes(name)));

test('the main figures carry the numbers of the report, as people write them', () => {
  show(aMonth(officers, { setAside: 2, suggestions: 3 }));
  const figures = screen.getByLabelText('Số liệu chính');
  expect(figures.textContent).toContain('90,0%');
  expect(figures.textContent).toContain('trên 10 câu trả lời');
  expect(figures.textContent).toContain('0 nghi vấn · 10 tổng cộng');
});

test('an officer has mean, satisfaction and a distribution in words', () => {
  show();
  const row = rowOf('Đặng Thị Hường');
  expect(within(row).getByText('87,5%')).toBeDefined();
  expect(within(row).getByText('4,13')).toBeDefined();
  expect(within(row).getByRole('img').getAttribute('aria-label')).toBe(
    'Rất không hài lòng: 1 (13%); Hài lòng: 3 (38%); Rất hài lòng: 4 (50%)',
  );
});

test('too few ratings are marked in words', () => {
  show();
  expect(within(rowOf('Lê Văn Ba')).getByText('Ít phiếu')).toBeDefined();
  expect(within(rowOf('Đặng Thị Hường')).queryByText('Ít phiếu')).toBeNull();
});

test('an officer is found without accents', async () => {
  show();
  await userEvent.type(screen.getByLabelText('Tìm cán bộ'), 'huong');
  expect(namesShown().map(({ name }) => name)).toEqual(['Đặng Thị Hường']);
  expect(screen.getByText('1 trên 2 cán bộ')).toBeDefined();
});

test('the list can be ordered by name', async () => {
  show();
  await userEvent.selectOptions(screen.getByLabelText('Sắp xếp'), 'name');
  expect(namesShown().map(({ name }) => name)).toEqual(['Lê Văn Ba', 'Đặng Thị Hường']);
});

test('the numbers behind the bars open below the row', async () => {
  show();
  const button = screen.getByRole('button', { name: /của Đặng Thị Hường/ });
  await userEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  const details = screen.getAllByRole('table', { name: 'Thái độ phục vụ' });
  expect(details[0]?.textContent).toContain('Rất hài lòng4');
});

test('the present month has no next one', () => {
  show();
  expect(screen.getByRole('link', { name: 'Tháng trước' })).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Tháng sau' })).toBeNull();
});

test('the last evening of a month in Việt Nam is still that month, wherever the screen is', () => {
  show(aMonth(officers), false, Date.UTC(2026, 9, 31, 16, 59, 59));
  expect(screen.queryByRole('link', { name: 'Tháng sau' })).toBeNull();
});

test('sample data are marked', () => {
  show(aMonth(officers), true);
  expect(screen.getByText('Dữ liệu mẫu')).toBeDefined();
});

test('an empty month says what to do next', () => {
  show(aMonth([anOfficerResult()]));
  expect(screen.getByRole('heading', { name: 'Tháng này chưa có phiếu nào' })).toBeDefined();
  expect(screen.getByRole('link', { name: `${window.location.origin}/` })).toBeDefined();
});

test('a closed month names its revision', () => {
  show(aMonth(officers, { status: 'closed', revision: 2 }));
  expect(screen.getByText('Đã chốt, bản 2')).toBeDefined();
});

import { planQuestions } from '@hailong/schema/ready-criteria-plan';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PreviewPage } from './PreviewPage.tsx';

const officer = { id: 'x', name: 'Nguyễn Thị Hoa', position: '', counter: 'Quầy 1', photo: null, counterId: null };

const show = (items = planQuestions) => (
  <PreviewPage preview language="vi" officeName="" officer={officer} criteriaSet={{ version: 1, items }} />
);
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('the questions follow each other as citizens meet them, reasons after a low score, and start again', async () => {
  render(show());
  expect(title()).toBe('Thái độ phục vụ');
  await press('Không hài lòng');
  await press('Hách dịch, cửa quyền');
  expect(screen.getByRole('button', { name: 'Hách dịch, cửa quyền' })).toHaveProperty('ariaPressed', 'true');
  await press('Tiếp tục');
  expect(title()).toBe('Tình trạng giải quyết hồ sơ');
  await press('Chưa đến hẹn / chưa có kết quả');
  await press('Rất hài lòng');
  expect(title()).toBe('Thái độ phục vụ');
});

test('a question that is taken out of the draft leads back to the first', async () => {
  const { rerender } = render(show());
  await press('Hài lòng');
  rerender(show(planQuestions.slice(0, 1)));
  expect(title()).toBe('Thái độ phục vụ');
  rerender(show([]));
  expect(screen.queryByRole('heading')).toBeNull();
});

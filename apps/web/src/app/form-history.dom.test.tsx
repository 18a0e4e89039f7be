import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aQueue } from './testing/a-queue.ts';
import { answerAll, Forms, heading, openTab, tap, user } from './testing/forms.tsx';

test('Back and Forward walk through the steps and keep the answers', async () => {
  openTab('/', aQueue());
  await tap(/Nguyễn Thị Hương/);
  await heading('Thái độ phục vụ');
  await tap('Mức 4');
  await screen.findByText('Câu 2/3');
  window.history.back();
  await screen.findByText('Câu 1/3');
  expect((await screen.findByRole('button', { name: 'Mức 4' })).getAttribute('aria-pressed')).toBe('true');
  window.history.forward();
  await screen.findByText('Câu 2/3');
});

test('a reload in the middle opens the same step with the same answers', async () => {
  const queue = aQueue();
  const first = openTab('/', queue);
  await answerAll();
  await user.type(screen.getByLabelText('Lời nhắn'), 'Rất tận tình');
  first.unmount();
  render(<Forms queue={queue} />);
  await heading('Thêm vài điều?');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Lời nhắn').value).toBe('Rất tận tình');
  await tap('Xem lại phiếu');
  await tap('Gửi đánh giá');
  await heading('Đã ghi nhận');
  expect(queue.submitted[0]).toMatchObject({ comment: 'Rất tận tình' });
});

test('Back after sending shows that it is recorded, and never the form again', async () => {
  openTab('/', aQueue());
  await answerAll();
  await tap('Bỏ qua, xem lại phiếu');
  await tap('Gửi đánh giá');
  await heading('Đã ghi nhận');
  window.history.back();
  await heading('Đã ghi nhận');
  expect(screen.queryByRole('button', { name: /Gửi đánh giá|xem lại/ })).toBeNull();
  await tap('Đánh giá người khác');
  await heading('Hôm nay ai đã phục vụ Ông/Bà?');
  expect(screen.queryByText(/đang làm dở/)).toBeNull();
});

test('"not this person" leads to the list, where the draft can be taken up again', async () => {
  openTab('/', aQueue());
  await tap(/Nguyễn Thị Hương/);
  await tap('Không phải người này');
  await heading('Hôm nay ai đã phục vụ Ông/Bà?');
  await tap('Làm tiếp');
  expect(await heading('Thái độ phục vụ')).toBeTruthy();
});

test('a correction from the review leads back to the review', async () => {
  const queue = aQueue();
  openTab('/', queue);
  await answerAll();
  await tap('Bỏ qua, xem lại phiếu');
  await tap('Sửa: Thái độ phục vụ');
  await tap('Mức 4');
  await heading('Xem lại trước khi gửi');
  await tap('Thêm: Thủ tục đã làm');
  await tap(/Đăng ký khai sinh/);
  await heading('Xem lại trước khi gửi');
  await tap('Gửi đánh giá');
  await heading('Đã ghi nhận');
  expect(queue.submitted[0]).toMatchObject({ scores: { attitude: 4 }, procedure: { code: '1.001193' } });
});

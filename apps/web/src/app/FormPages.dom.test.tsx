import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aQueue } from './testing/a-queue.ts';
import { answerAll, Forms, heading, HUONG, openTab, tap, user } from './testing/forms.tsx';

test('a rating takes one tap per question, one to skip the rest, one to send', async () => {
  const queue = aQueue();
  openTab('/', queue);
  await answerAll();
  await tap('Bỏ qua, xem lại phiếu');
  await tap('Gửi đánh giá');
  await heading('Đã ghi nhận');
  expect(screen.getByText('7K2M 9Q4T 0XBA 5DCE')).toBeTruthy();
  expect(await screen.findByText('Sẽ gửi khi có mạng')).toBeTruthy();
  expect(queue.submitted).toHaveLength(1);
  expect(queue.submitted[0]).toMatchObject({ officerId: HUONG, scores: { attitude: 5, resolution: 5, guidance: 5 } });
});

test('a double tap on the last button submits once', async () => {
  const queue = aQueue();
  openTab('/', queue);
  await answerAll();
  await tap('Bỏ qua, xem lại phiếu');
  await user.dblClick(await screen.findByRole('button', { name: 'Gửi đánh giá' }));
  await heading('Đã ghi nhận');
  expect(queue.submitted).toHaveLength(1);
});

test('a low score asks for reasons, which may be skipped', async () => {
  const queue = aQueue();
  openTab('/', queue);
  await tap(/Nguyễn Thị Hương/);
  await tap('Mức 1');
  await heading('Điều gì chưa tốt?');
  await tap('Thiếu lịch sự');
  await tap('Tiếp tục');
  await tap('Chưa có kết quả');
  await tap('Mức 3');
  await tap('Bỏ qua, xem lại phiếu');
  expect(await screen.findByText('Chưa tốt: Thiếu lịch sự')).toBeTruthy();
  await tap('Gửi đánh giá');
  await heading('Đã ghi nhận');
  expect(queue.submitted[0]).toMatchObject({
    scores: { attitude: 1, resolution: null, guidance: 3 },
    reasons: { attitude: ['rude'] },
  });
});

test('what cannot be kept stays on the screen, with the way to a real browser', async () => {
  const queue = aQueue('direct');
  queue.breakDown();
  openTab('/', queue);
  await answerAll();
  await tap('Bỏ qua, xem lại phiếu');
  expect(screen.getByText(/Trình duyệt này không lưu được phiếu/)).toBeTruthy();
  await tap('Gửi đánh giá');
  expect((await screen.findByRole('alert')).textContent).toContain('Chưa ghi nhận được phiếu');
  expect(screen.getByText(window.location.href)).toBeTruthy();
  expect(screen.getAllByText('Mức 5')).toHaveLength(3);
  expect(screen.queryByText('Đã ghi nhận')).toBeNull();
});

test('on plain http no question is answered before the queue is there', async () => {
  const page = openTab('/', null);
  await tap(/Nguyễn Thị Hương/);
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Mức 5' })).disabled).toBe(true);
  page.rerender(<Forms queue={aQueue()} />);
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Mức 5' })).disabled).toBe(false);
});

test('a code on an officer’s desk opens the first question about that officer', async () => {
  openTab(`/officers/${HUONG}`, aQueue());
  await heading('Thái độ phục vụ');
  expect(screen.getByText('Nguyễn Thị Hương')).toBeTruthy();
});

test('a suggestion goes to the office and to nobody in particular', async () => {
  const queue = aQueue();
  openTab('/suggestion', queue);
  await tap('Phản ánh');
  await tap('Xem lại phiếu');
  expect((await screen.findByRole('alert')).textContent).toContain('Hãy viết vài chữ');
  await user.type(screen.getByLabelText('Nội dung'), 'Nên có thêm ghế chờ');
  await tap('Xem lại phiếu');
  await heading('Xem lại trước khi gửi');
  await tap('Gửi góp ý');
  await heading('Đã ghi nhận');
  expect(queue.submitted[0]).toMatchObject({ kind: 'suggestion', officerId: null, suggestionType: 'reflection' });
});

test('each step puts the focus on its heading', async () => {
  openTab('/', aQueue());
  await tap(/Nguyễn Thị Hương/);
  expect(document.activeElement).toBe(await heading('Thái độ phục vụ'));
});

const asked = { nameField: 'optional', procedureField: 'optional', languages: ['vi', 'en'], thankYou: null } as const;

test('an office that hides a field asks for it nowhere', async () => {
  openTab('/', aQueue(), { ...asked, languages: ['vi'], nameField: 'hidden', procedureField: 'hidden' });
  await answerAll();
  await heading('Thêm vài điều?');
  expect(screen.queryByLabelText(/Họ tên/)).toBeNull();
  expect(screen.queryByText('Thủ tục đã làm')).toBeNull();
  await tap('Bỏ qua, xem lại phiếu');
  await heading('Xem lại trước khi gửi');
  expect(screen.queryByText('Họ tên của Ông/Bà')).toBeNull();
  expect(screen.queryByText('Thủ tục đã làm')).toBeNull();
});

test('an office that needs a field says so, waits for it, and thanks in its own words', async () => {
  const queue = aQueue();
  const thankYou = { vi: 'UBND xã xin cảm ơn bà con.', en: 'Thank you.' };
  openTab('/', queue, { ...asked, languages: ['vi', 'en'], nameField: 'required', thankYou });
  await answerAll();
  await tap('Cần điền ô có dấu *');
  await heading('Thêm vài điều?');
  await user.type(await screen.findByLabelText(/Họ tên/), 'Lê Thị Mận');
  await tap('Xem lại phiếu');
  await tap('Gửi đánh giá');
  await heading('Đã ghi nhận');
  expect(screen.getByText(thankYou.vi)).toBeTruthy();
  expect(queue.submitted[0]).toMatchObject({ customerName: 'Lê Thị Mận' });
});

import { act } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { BOOKS, LOST } from '../offline/books.ts';
import { tellLoss } from './tell-loss.tsx';

const EMPTY = { waiting: 0, setApart: 0, lastSentAt: null };
const tell = (noted: string): void => act(() => tellLoss(noted, EMPTY));
const press = (): void => act(() => document.querySelector('button')?.click());

afterEach(() => {
  localStorage.clear();
  document.documentElement.lang = 'vi';
});

test('a loss stays on the screen, over reloads, until somebody has read it', () => {
  localStorage.setItem(BOOKS, '3 null');
  tell('3 null');
  expect(localStorage.getItem(BOOKS)).toBeNull();
  expect(document.querySelector('[role=alert]')?.textContent).toContain('tối đa 3 phiếu chưa gửi');
  document.body.replaceChildren();
  tell('');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('tối đa 3 phiếu chưa gửi');
  press();
  expect(document.querySelector('[role=alert]')).toBeNull();
  expect(localStorage.getItem(LOST)).toBeNull();
});

test('in English where the page is', () => {
  document.documentElement.lang = 'en';
  tell('1 17');
  expect(document.body.textContent).toContain('Ratings not yet sent that can no longer be read: 1 at most');
  press();
});

test('nothing is told when nothing is missing', () => {
  localStorage.setItem(BOOKS, '0 17');
  tell('0 17');
  expect(document.querySelector('[role=alert]')).toBeNull();
});

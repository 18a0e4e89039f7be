import { expect, test } from 'vitest';
import { wearLook } from './office-look.ts';

test('an office without a colour leaves the page as it is, one with a colour gives it its tones', () => {
  const { style } = document.documentElement;
  wearLook(undefined);
  expect(style.length).toBe(0);
  wearLook({ 'light-accent': '#4f5101', 'dark-accent': '#ffff00' });
  expect(style.getPropertyValue('--light-accent')).toBe('#4f5101');
  expect(style.getPropertyValue('--dark-accent')).toBe('#ffff00');
});

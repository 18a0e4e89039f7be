import { expect, test } from 'vitest';
import { lacksEntry } from './membership-form.ts';

test('an officer is somebody of the roster, others may be', () => {
  expect(lacksEntry({ role: 'officer', mayViewNames: false, officerId: null })).toBe(true);
  expect(lacksEntry({ role: 'officer', mayViewNames: false, officerId: 'x' })).toBe(false);
  expect(lacksEntry({ role: 'leader', mayViewNames: true, officerId: null })).toBe(false);
});

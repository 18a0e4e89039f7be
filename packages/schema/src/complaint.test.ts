import { expect, test } from 'vitest';
import { complaintStateSchema, countsAgainstOfficer, nextComplaintStates } from './complaint.ts';

test('a complaint is verified before it is decided, and a decision can be taken up again', () => {
  expect(nextComplaintStates(null)).toEqual(['new']);
  expect(nextComplaintStates('new')).toEqual(['verifying']);
  expect(nextComplaintStates('verifying')).toEqual(['upheld', 'not-upheld']);
  expect(nextComplaintStates('upheld')).toEqual(['verifying']);
  expect(nextComplaintStates('not-upheld')).toEqual(['verifying']);
});

test('only an upheld complaint counts against the officer', () => {
  expect(complaintStateSchema.options.filter(countsAgainstOfficer)).toEqual(['upheld']);
  expect(countsAgainstOfficer(null)).toBe(false);
});

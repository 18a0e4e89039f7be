import { expect, test } from 'vitest';
import { describeViolation } from './describe-violation.ts';

const aReport = (told: object = {}) => ({
  'csp-report': {
    'document-uri': 'http://office.lan/officers/a7c1f202-2278-5c4a-a6e2-e35d61fe7475',
    'effective-directive': 'require-trusted-types-for',
    'blocked-uri': 'trusted-types-sink',
    'source-file': 'http://office.lan/assets/index-Ct3de1Cc.js',
    'script-sample': 'Element innerHTML|Nguyễn Văn A',
    ...told,
  },
});

test('the rule, the kind and our own file are told, and nothing of who was where', () => {
  expect(describeViolation(aReport())).toEqual({
    directive: 'require-trusted-types-for',
    blocked: 'trusted-types-sink',
    script: 'index-Ct3de1Cc.js',
  });
});

test('an address is only "elsewhere", and a file of somebody else none', () => {
  const told = { 'blocked-uri': 'https://elsewhere.example/?name=A', 'source-file': 'chrome-extension://x/a.js' };
  expect(describeViolation(aReport(told))).toMatchObject({ blocked: 'elsewhere', script: null });
});

test.each([
  null,
  'text',
  7,
  [],
  {},
  { 'csp-report': null },
  aReport({ 'effective-directive': 'script-src\nlevel=50' }),
  aReport({ 'effective-directive': 'x'.repeat(41) }),
  aReport({ 'effective-directive': { toString: 'script-src' } }),
])('%j is no report', (report) => {
  expect(describeViolation(report)).toBeNull();
});

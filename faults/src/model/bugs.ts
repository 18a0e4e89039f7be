/** Mistakes that others have shipped (docs/reliability.md). A check that does not notice one of them is blind. */
export const BUGS = [
  'delete-before-ack',
  'any-200-is-an-ack',
  'settle-by-position',
  'gives-up-after-five',
  'parks-on-a-foreign-404',
  'retry-under-a-new-id',
  'encodes-anew-at-each-retry',
  'says-saved-before-it-is',
  'plain-insert',
  'ack-before-commit',
  'wrong-month-zone',
  'trusts-device-clock',
] as const;
export type Bug = (typeof BUGS)[number];

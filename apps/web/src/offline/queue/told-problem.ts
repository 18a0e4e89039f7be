import type { ProblemCode } from '@hailong/schema/problem-catalogue';

/**
 * What the server may answer to a batch. By hand, because the whole list carries the server's sentences, most of them for the
 * administration, and would be the citizens' to download; a test holds the two together.
 */
const TOLD: readonly string[] = [
  'batch.malformed',
  'request.invalid',
  'kiosk.key-unknown',
  'kiosk.key-revoked',
  'origin.untrusted',
  'office.unknown',
  'request.too-large',
  'media-type.unsupported',
  'rate.limited',
  'server.failed',
  'server.unavailable',
] satisfies ProblemCode[];

/** Whether the screens have a sentence about this code. */
export const isTold = (code: string): code is ProblemCode => TOLD.includes(code);

import { z } from 'zod';

/** Not counted, kept whole on the server until an administrator decides. */
export const setAsideCodeSchema = z.enum([
  'unknown-officer',
  'unknown-criteria-set',
  'invalid-content',
  'id-conflict',
  'kiosk-key-missing',
  'kiosk-key-revoked',
  'sealed-box-unopened',
]);
export type SetAsideCode = z.infer<typeof setAsideCodeSchema>;

export const refusedCodeSchema = z.enum(['no-usable-id', 'too-large']);
export type RefusedCode = z.infer<typeof refusedCodeSchema>;

/** One answer per rating of the batch, in its order. `id` is echoed as received, or null when there was none to echo. */
export const verdictSchema = z.discriminatedUnion('verdict', [
  z.object({ id: z.string(), verdict: z.literal('stored') }),
  z.object({ id: z.string(), verdict: z.literal('already-stored') }),
  z.object({ id: z.string(), verdict: z.literal('set-aside'), code: setAsideCodeSchema }),
  z.object({ id: z.unknown(), verdict: z.literal('refused'), code: refusedCodeSchema }),
]);
export type Verdict = z.infer<typeof verdictSchema>;

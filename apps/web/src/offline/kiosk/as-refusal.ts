import type { Refusal } from './kiosk.ts';

/** Which of the server's problems mean that it no longer knows this tablet; null for all others. */
export const asRefusal = (code: string): Refusal | null =>
  code === 'kiosk.key-unknown' || code === 'kiosk.key-revoked' ? code : null;

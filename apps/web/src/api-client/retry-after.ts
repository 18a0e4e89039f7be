/** A broken clock or a hostile portal must not send the queue to sleep for a year. */
const LONGEST_MS = 5 * 60_000;

/** `Retry-After` (RFC 9110 §10.2.3: seconds or an HTTP date) as milliseconds from `now`, at most five minutes, or null. */
export const retryAfterMs = (header: string | null, now: number): number | null => {
  if (header === null) return null;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_MS) : null;
};

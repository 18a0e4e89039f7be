import type { QueueCounts } from './queue/rating-store.ts';

/**
 * How much waits here and when something last left, in the browser's other memory: Chromium replaces a database whose files are
 * broken by an empty one and says nothing, so only a second book shows that ratings are missing.
 */
export const BOOKS = 'hailong.books';
/** Ratings that are known to be lost, until somebody has read it. */
export const LOST = 'hailong.lost';

/** Fetched only when something seems to be missing. */
export type LoadLossTeller = () => Promise<{ readonly tellLoss: (noted: string, found: QueueCounts | null) => void }>;

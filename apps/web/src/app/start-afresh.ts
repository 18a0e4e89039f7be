import { currentEntry, goInstead } from '../ui/place.ts';
import { receiptOfForm } from './finished-forms.ts';

/** How the browser came to this page: 'navigate', 'reload', 'back_forward'; unknown in old browsers. */
export const arrival = (): string | undefined => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type;
};

/**
 * Scanning the code again in the same tab leads to the same address, and browsers then keep the old entry's state. Whoever does
 * that wants to give another rating, not to see the last receipt; a reload or Back does want to see it.
 */
export const startAfresh = (arrivedBy: string | undefined): void => {
  const entry = currentEntry();
  if (arrivedBy !== 'navigate' || !entry || receiptOfForm(entry.form) === null) return;
  goInstead(`${window.location.pathname}${window.location.search}`);
};

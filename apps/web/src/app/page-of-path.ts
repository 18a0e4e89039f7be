import { paths } from '../paths.ts';

export type Page = 'rating' | 'suggestion' | 'sent' | 'receipt' | 'self-check' | 'missing';

const PAGES: Readonly<Record<string, Page>> = {
  '': 'rating',
  officers: 'rating',
  counters: 'rating',
  suggestion: 'suggestion',
  sent: 'sent',
  receipt: 'receipt',
  'self-check': 'self-check',
};

/** Table of contents of the citizens' pages: what an address (paths.ts spells them) opens. */
export const pageOfPath = (pathname: string): Page => {
  const inOffice = pathname.replace(/^\/o\/[^/]+/, '');
  return PAGES[inOffice.split('/')[1] ?? ''] ?? 'missing';
};

/** The counter tablet is no page among the citizens' but a program of its own, fetched instead of them. */
export const isKiosk = (pathname: string): boolean => pathname === paths.kiosk || pathname === `${paths.kiosk}/`;

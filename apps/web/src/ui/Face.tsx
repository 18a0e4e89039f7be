import type { ReactElement } from 'react';

/** From very dissatisfied to very satisfied. */
export type Mood = 1 | 2 | 3 | 4 | 5;

const DOTS = (
  <g fill="currentColor" stroke="none">
    <circle cx="17" cy="20" r="2.6" />
    <circle cx="31" cy="20" r="2.6" />
  </g>
);

/**
 * Each face differs in eyes, brows and mouth at once, so that it is told apart without colour, at arm's length and by people
 * who see little. No anger, no tears: being dissatisfied is nothing to be ashamed of.
 */
const FEATURES: Readonly<Record<Mood, ReactElement>> = {
  1: (
    <>
      <path d="m12 16 7-3M36 16l-7-3" />
      {DOTS}
      <path d="M15 36c2-6 5-8 9-8s7 2 9 8" />
    </>
  ),
  2: (
    <>
      {DOTS}
      <path d="M16 34c2-3 5-4 8-4s6 1 8 4" />
    </>
  ),
  3: (
    <>
      {DOTS}
      <path d="M16 32h16" />
    </>
  ),
  4: (
    <>
      {DOTS}
      <path d="M15 29c2 4 5 6 9 6s7-2 9-6" />
    </>
  ),
  5: (
    <>
      <path d="M13 21c1-4 7-4 8 0M27 21c1-4 7-4 8 0" />
      <path d="M13 27h22c-1 7-5 11-11 11s-10-4-11-11z" fill="currentColor" />
    </>
  ),
};

/** Always beside a word that says the same; invisible to screen readers for that reason. */
export const Face = ({ mood }: { readonly mood: Mood }) => (
  <svg className={`face face-${mood}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <circle className="face-skin" cx="24" cy="24" r="22" />
    <g fill="none" stroke="currentColor" strokeWidth="2.8" strokeLinecap="round" strokeLinejoin="round">
      {FEATURES[mood]}
    </g>
  </svg>
);

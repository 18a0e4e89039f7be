// A complaint opened from a rating:
//
//   new ──► verifying ──► upheld
//                    └──► not-upheld
//
// A decision may be taken up again (upheld, not-upheld ──► verifying) when something new becomes known; every step stays in
// the history. No step makes a rating valid or suspect: that is judged by itself.
import { z } from 'zod';

export const complaintStateSchema = z.enum(['new', 'verifying', 'upheld', 'not-upheld']);
export type ComplaintState = z.infer<typeof complaintStateSchema>;

const NEXT: Readonly<Record<ComplaintState | 'none', readonly ComplaintState[]>> = {
  none: ['new'],
  new: ['verifying'],
  verifying: ['upheld', 'not-upheld'],
  upheld: ['verifying'],
  'not-upheld': ['verifying'],
};

/** Where a complaint may go from here; null is a rating without one. */
export const nextComplaintStates = (state: ComplaintState | null): readonly ComplaintState[] => NEXT[state ?? 'none'];

/** Whether the complaint lowers CS7: only one that was found true does. */
export const countsAgainstOfficer = (state: ComplaintState | null): boolean => state === 'upheld';

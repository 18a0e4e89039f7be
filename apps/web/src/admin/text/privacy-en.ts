import { plural } from './plural.ts';
import type { privacyVi } from './privacy-vi.ts';

export const privacyEn: typeof privacyVi = {
  privacyPage: {
    requests: 'Citizens’ requests',
    intro:
      'Whoever holds a receipt code may ask that data about them be erased or corrected. Note it within 2 working days; the deadline runs from then: 20 days to erase, 10 to correct, each prolonged once at most.',
    code: 'Receipt code',
    codeHint: '16 characters, shown to the citizen after “Recorded”.',
    kind: 'Request',
    kindHint: 'There is no need to ask for a name.',
    kinds: { erasure: 'Erase name and comment', correction: 'Correct name or comment' },
    register: 'Note the request',
    registered: 'The request is noted.',
    none: 'No requests so far.',
    overdue: 'Overdue',
    receipt: (code) => `Code ${code}`,
    due: (asked, due) => `Noted on ${asked}, due ${due}`,
    settled: (outcome, by, on, why) => `${outcome}: ${by}, ${on}. ${why}`,
    settle: 'Settle',
    settleOf: (code) => `Settle the request ${code}`,
    outcome: 'What is done',
    outcomes: { erased: 'Erase name and comment', answered: 'Answered the citizen', declined: 'Declined' },
    consequence: {
      erased:
        'Name, comment and unknown content are gone for good, also of what was set aside. Scores and figures stay.',
      answered: 'A rating cannot be edited; to replace a comment, erase it and invite a new suggestion.',
      declined: 'The rating stays as it is. The citizen has to be told why.',
    },
    settleAs: { erased: 'Erase for good', answered: 'Note the answer', declined: 'Note that it was declined' },
    why: 'Reason',
    whyHint: 'Kept with the request. No citizen’s name here.',
    whyMissing: 'Enter a reason of at least 3 characters.',
    done: {
      erased: 'Name and comment are erased.',
      answered: 'The answer is noted.',
      declined: 'The refusal is noted.',
    },
    retention: 'How long data is kept',
    rule: (months, before) =>
      `Names, comments and procedures that citizens typed themselves are kept for ${plural(String(months), 'month', 'months')} (see Settings). The next run, within 6 hours, erases what was given before ${before}.`,
    nothingExpires: 'Nothing is due to be erased.',
    expires: (names, comments, procedures, others, aside) =>
      `To be erased: ${plural(String(names), 'name', 'names')}, ${plural(String(comments), 'comment', 'comments')}, ${plural(String(procedures), 'typed procedure', 'typed procedures')}, ${plural(String(others), 'unknown content', 'unknown contents')}, ${plural(String(aside), 'rating', 'ratings')} set aside (name and comment only).`,
    stays: 'Scores, months and receipt codes are never erased, so no figure changes.',
  },
};

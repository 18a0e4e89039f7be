import type { OwnText } from './own-vi.ts';

export const ownEn: OwnText = {
  ownPage: {
    title: (month) => `My results, ${month}`,
    lead: (minimum) =>
      `Only your own totals, once the month is closed. A number that could tell the answers of fewer than ${minimum} people is withheld, also where it takes two numbers subtracted. There is no ranking and no comparison.`,
    states: {
      'no-entry': () =>
        'Your account belongs to nobody on the list of officers. Ask the administrator to link it under People.',
      open: () =>
        'This month is not closed yet. Your results appear here once the Office–Statistics official closes it.',
      small: (minimum) => `There are fewer than ${minimum} valid ratings about you this month, so nothing is shown.`,
    },
    figures: 'Figures',
    summary: (month, valid) => `In ${month} valid ratings about you: ${valid}.`,
    satisfied: (percent, n) => `${percent} of ${n} answers are “satisfied” or better.`,
    totalWithheld: 'The overall share is withheld, as it could tell the answers of few people.',
    answers: 'Answers',
    levels: 'By level',
    levelName: (score) => `Level ${score}`,
    level: (score, n) => `level ${score}: ${n}`,
    withheld: 'Withheld, so that nobody can work out the answers of few people.',
    reasons: 'Reasons chosen often',
    reason: (label, n) => `${label}: ${n}`,
    response: {
      title: 'My response',
      hint: 'Optional. Leaders and whoever makes the report can read it; it is printed with the month’s report and changes no figure. Do not guess or name who rated you.',
      label: 'Your words',
      save: 'Send response',
      takeBack: 'Take back',
      saved: 'Response sent.',
      takenBack: 'Response taken back.',
      writtenAt: (at) => `Last sent ${at}. You may change it or take it back; what you sent before is kept.`,
      missing: 'Write something before sending.',
      ofMonth: 'Officers’ responses',
      ofMonthHint: 'Written by officers after the month was closed; printed with the Word and Excel reports.',
      none: 'Nobody has responded to this month.',
    },
  },
};

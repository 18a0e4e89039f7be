import type { startVi } from './start-vi.ts';

export const startEn: typeof startVi = {
  startPage: {
    title: 'Set up the office',
    stepOf: (place, last) => `Step ${place} of ${last}`,
    next: 'Save and continue',
    leads: {
      office:
        'The administrator’s account is there. Now say what the office is called. Close the page at any time: you go on from here.',
      hours: 'When does the office serve citizens?',
      wifi: 'Which Wi-Fi do citizens join to rate? Name and password are printed on posters; type them as on the router.',
      sample: 'The product comes with six invented officers to try things out.',
      done: 'The office is set up. Everything you typed can be changed in Settings. What comes next:',
    },
    presets: 'Names to begin from',
    presetNames: { today: 'Since 1 July 2025: xã Vạn Ninh', before: 'Before that: thị trấn Vạn Giã' },
    keep: 'Keep the sample data and finish',
    finish: 'Finish',
    sample: {
      title: 'Sample data',
      intro: 'It can be removed only while nobody has been rated.',
      goes: 'Goes: the six sample officers, their photos, counters and shifts.',
      stays: 'Stays: the questions, the list of procedures and all settings.',
      remove: 'Remove the sample data',
      removeSure: 'Remove the six sample officers now',
      gone: 'There is no sample data any more.',
    },
    after: {
      title: 'What comes next',
      roster: 'Enter the officers, one by one or from a file',
      people: 'Invite the Office–Statistics official and the leaders',
      posters: 'Print posters and QR codes',
      account: 'Use codes from a phone for your own account',
      settings: 'Look at the other settings',
    },
  },
};

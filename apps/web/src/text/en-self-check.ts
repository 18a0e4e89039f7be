import type { viSelfCheck } from './vi-self-check.ts';

/** What the self-check found, in English. */
export const enSelfCheck: typeof viSelfCheck = {
  heading: 'Check this phone and Wi-Fi',
  checking: 'Checking…',
  allWell: 'All is well. You can rate right away.',
  someTrouble: (n) => (n === 1 ? 'One thing to look at' : `${n} things to look at`),
  again: 'Check again',
  standing: { ok: 'Good', warning: 'Note', failed: 'To be fixed' },
  found: {
    'server-ok': 'The office’s server answers',
    'server-unavailable': 'The office’s server has a problem',
    'server-not-ours': 'This Wi-Fi answers instead of the office’s server',
    'server-unreachable': 'The office’s server cannot be reached',
    'storage-usable': 'This browser can keep ratings',
    'storage-unusable': 'This browser cannot keep ratings',
    'storage-persistent': 'Waiting ratings are kept for good on this device',
    'storage-may-be-cleared': 'This device may clear the page’s data when it runs out of space',
    'context-secure': 'The page opens without a network too',
    'context-insecure': 'Without a network this page cannot be opened again',
    'worker-active': 'The page is ready for times without a network',
    'worker-inactive': 'The page is not ready yet for times without a network',
    'worker-unsupported': 'This browser cannot open the page without a network',
    'clock-right': 'This device’s clock is right',
    'clock-off': (minutes) => `This device’s clock is off by about ${minutes} min`,
    'clock-unknown': 'The clock could not be compared with the server’s',
    'version-newest': 'This is the newest version of the page',
    'version-old': 'There is a newer version of the page',
    'version-unknown': 'It is not known whether there is a newer version',
    'queue-empty': 'Nothing is waiting to be sent',
    'queue-waiting': (n) => `${n} waiting to be sent`,
    'queue-overdue': (n) => `${n} waiting to be sent, some for more than a day`,
    'queue-set-apart': (n) => `${n} not accepted by the server`,
    'queue-unknown': 'The ratings on this device could not be looked at',
  },
  advice: {
    'server-unavailable': 'Everything is kept and sent again by itself. If it goes on, tell the staff on duty.',
    'server-not-ours': 'Open Wi-Fi in Settings, sign in as the poster says, then check again.',
    'server-unreachable':
      'Join the office Wi-Fi, switch mobile data off for a moment, and stay on this Wi-Fi when the phone says it has no Internet.',
    'storage-unusable':
      'Open the page in Chrome or Safari, not in private mode. If the phone is full, free some space. Until then a rating is sent straight away and counts as recorded only once the office has it.',
    'storage-may-be-cleared':
      'Let everything be sent within the day; do not clear browser data while something is waiting.',
    'context-insecure':
      'Rating works as usual. While something is waiting, keep the page open on the office Wi-Fi. The page cannot be installed.',
    'worker-inactive': 'Reload the page once while the server answers.',
    'worker-unsupported':
      'Rating works while there is a network. A recent Chrome or Safari opens the page without one too.',
    'clock-off': 'Ratings still count in the right month. Better switch on automatic time in Settings.',
    'version-old': 'Close every tab of this page and open it again with a network.',
    'queue-waiting': 'It is sent by itself once the server can be reached; keep the page open.',
    'queue-overdue': 'Open this page on the office Wi-Fi and keep it open until everything is sent.',
    'queue-set-apart': 'Ask the staff on duty. It stays on this device and is tried again after an update.',
    'queue-unknown': 'Reload the page and check again.',
  },
};

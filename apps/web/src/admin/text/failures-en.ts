import type { failuresVi } from './failures-vi.ts';

export const failuresEn: typeof failuresVi = {
  failures: {
    unreachable: 'The server cannot be reached. Check the network and try again.',
    unexpected: (status) => `The server gave an unexpected answer (${status}). Try again in a few minutes.`,
    codes: {
      'session.credentials': 'The username or the password is wrong.',
      'session.missing': 'Your session has ended. Sign in again.',
      'permission.denied': 'Your account may not do this.',
      'origin.untrusted':
        'The request came from a foreign address and was blocked. Open the administration’s own address.',
      'administration.insecure': 'The administration opens over https or on the server itself (http://localhost) only.',
      'office.unknown': 'There is no such office.',
      'month.unknown': 'There is no such month.',
      'month.not-over': 'This month is not over yet, so it cannot be closed.',
      'month.figures-changed': 'The figures have changed since the preview. Look again, then close.',
      'month.nothing-pending': 'There is nothing to add: the figures are those of the newest revision.',
      'month.revision-unknown': 'This month has no revision of that number.',
      'set-aside.not-countable':
        'This cannot be counted: it cannot be read, or its id belongs to another rating. Leave it.',
      'set-aside.does-not-fit':
        'The answers do not fit the chosen version, or no officer was chosen. Choose another version and officer.',
      'review.overtaken': 'Somebody else has just dealt with this rating. Reload the list and look again.',
      'review.second-person': 'This needs a second person: whoever proposed it cannot confirm it.',
      'setup-link.invalid': 'The set-up link has been used or has expired.',
      'username.taken': 'This username is taken. Choose another.',
      'counter.in-use': 'Officers or tablets are still at this counter. Move them first.',
      'officer.unknown': 'This officer is not on the roster.',
      'officer.own-entry': 'This is your own entry. Ask another administrator to edit it.',
      'officer.code-taken': 'This code belongs to somebody else on the roster. Choose another.',
      'roster.changed': 'The roster was changed elsewhere. Reload the page and try again.',
      'photo.unusable': 'This photo cannot be read. Choose a still JPEG, PNG or WebP of at most 24 million pixels.',
      'table.unreadable':
        'The file cannot be read: its content is not what its name says. Save it as .xlsx or .csv and choose it again.',
      'table.too-long': 'The table has more than 10,000 rows or unpacks to too much. Divide the file into parts.',
      'table.columns': 'A required column is missing from the first row. Download the present list as a pattern.',
      'table.changed': 'The data changed since the preview. Choose the file again to see a new one.',
      'table.cannot-undo': 'It cannot be undone: one of its rows was changed afterwards, or there is no import left.',
      'receipt.unknown': 'No rating with this code so far. Check the code; it may still wait on the phone.',
      'set-aside.unknown': 'It is not there. Reload the page.',
      'set-aside.counted': 'It is counted already. Reload the page.',
      'set-aside.not-countable': 'Choose an officer and a criteria set that fit it, or leave it.',
      'privacy.settled': 'This request is settled already. Reload the page.',
      'survey.unknown': 'There is no such survey.',
      'survey.has-ballots': 'Ballots have been typed, so the questions stay as they are.',
      'request.too-large': 'What was sent is too large.',
      'criteria.draft-changed':
        'The draft was changed elsewhere. What you typed is still on the screen: copy what you need, then reload the page.',
      'session.not-recent': 'This needs your password again. Sign in again, then continue.',
      'person.unknown': 'This person is not in the office. Reload the page.',
      'person.own-membership': 'You cannot change your own role. Ask another administrator.',
      'person.entry-taken': 'This roster entry belongs to another account.',
      'settings.changed':
        'Somebody else changed the settings. What you typed is still on the screen; copy what you need, then reload the page.',
      'request.invalid': 'Something in the form is not valid. Check the fields.',
      'rate.limited': 'Too fast. Wait a moment and try again.',
      'resource.unknown': 'There is no such page.',
      'server.failed': 'The server had a problem. Try again in a few minutes.',
      'server.unavailable': 'The server is busy or its database is not ready. Try again in a few minutes.',
    },
  },
};

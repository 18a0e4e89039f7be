import { failuresEn } from './failures-en.ts';
import { closingEn } from './closing-en.ts';
import { criteriaEn } from './criteria-en.ts';
import { dueEn } from './due-en.ts';
import { dutyEn } from './duty-en.ts';
import { postersEn } from './posters-en.ts';
import { guideEn } from './guide-en.ts';
import { kiosksEn } from './kiosks-en.ts';
import { figuresEn } from './figures-en.ts';
import { monthEn } from './month-en.ts';
import { auditLogEn } from './audit-en.ts';
import { passkeysEn } from './passkeys-en.ts';
import { peopleEn } from './people-en.ts';
import { ownEn } from './own-en.ts';
import { privacyEn } from './privacy-en.ts';
import { setAsideEn } from './set-aside-en.ts';
import { reviewEn } from './review-en.ts';
import { rosterEn } from './roster-en.ts';
import { settingsEn } from './settings-en.ts';
import { startEn } from './start-en.ts';
import { surveyEn } from './survey-en.ts';
import { plural } from './plural.ts';
import type { AdminText } from './vi.ts';

/** The same sentences in English. */
export const en: AdminText = {
  product: 'Hài Lòng',
  administration: 'Administration',
  title: (page) => `${page} – Hài Lòng administration`,
  skipToContent: 'Skip to the main content',
  sectionsLabel: 'Sections of the administration',
  sections: {
    months: 'Monthly report',
    review: 'Reviewing',
    roster: 'Officers',
    procedures: 'Procedures',
    criteria: 'Criteria sets',
    kiosks: 'Tablets',
    duty: 'Duty schedule',
    guide: 'Guide',
    own: 'My results',
    surveys: 'Model survey',
    posters: 'Posters, QR codes',
    people: 'People',
    setAside: 'Set aside',
    privacy: 'Personal data',
    audit: 'Audit log',
    settings: 'Settings',
  },
  language: { label: 'Language', vi: 'Tiếng Việt', en: 'English' },
  colours: { label: 'Appearance', auto: 'As the device', light: 'Light', dark: 'Dark' },
  loading: 'Loading…',
  retry: 'Try again',
  back: 'Back',
  cancel: 'No, not now',

  account: {
    menu: (name) => `Account of ${name}`,
    signedInAs: (username) => `Signed in as ${username}`,
    own: 'Account and sessions',
    signOut: 'Sign out',
    signingOut: 'Signing out…',
    offices: 'Office',
  },
  roles: {
    administrator: 'Administrator',
    statistician: 'Office–Statistics official',
    leader: 'Leader',
    officer: 'Officer',
    'duty-staff': 'Staff on duty',
  },

  signIn: {
    title: 'Sign in',
    lead: 'For the people who manage the office and its figures.',
    username: 'Username',
    password: 'Password',
    submit: 'Sign in',
    submitting: 'Signing in…',
    missingUsername: 'Enter your username.',
    missingPassword: 'Enter your password.',
    wait: (time) => `Too many wrong attempts. You can sign in again in ${time}.`,
    waitOver: 'You can sign in again now.',
    expired: 'Sign in to see this page. You will come back to where you were.',
    signedOut: 'You have signed out.',
    joined: 'The account was created. Sign in with the password you just set.',
    renewed: 'The new password is set. Sign in again.',
    created: 'The administrator account is ready. Sign in with the password you just chose.',
    citizenPage: 'Are you a citizen? Go to the rating page',
  },

  setup: {
    title: 'Create the first administrator',
    lead: 'This link works once. The account manages the office and creates accounts for others; it never sees citizens’ names.',
    displayName: 'Full name',
    displayNameHint: 'Shown on screen, for example: Nguyễn Thị Hoa',
    username: 'Username',
    usernameHint: 'Letters without accents, digits and . _ - , no spaces; 3 to 40 characters',
    password: 'Password',
    passwordHint: 'A long sentence you remember beats a difficult word. Pasting from a password manager works.',
    submit: 'Create the account',
    submitting: 'Creating the account…',
    missingDisplayName: 'Enter your full name.',
    badUsername:
      'A username has letters without accents, digits and . _ - only, starts with a letter or digit and has 3 to 40 characters.',
    badPassword: 'The password does not meet the conditions below yet.',
    noToken: {
      title: 'The set-up code is missing',
      body: 'Open the whole set-up link that the server prints when it starts, including the part after the # sign.',
    },
    used: {
      title: 'This link no longer works',
      body: 'It has been used or has expired. If you have created the account, sign in. If not, restart the server to get a new link.',
    },
    toSignIn: 'Go to sign-in',
  },
  password: {
    show: 'Show the password',
    hide: 'Hide the password',
    rules: {
      'too-short': '12 characters or more',
      'too-long': 'No more than 128 characters',
      'too-easy': 'Hard to guess: more than names, usual words and counted digits',
    },
    met: 'met',
    unmet: 'not met yet',
    missing: (count) => `${count} more needed`,
    made: (parts) => `so far it is ${parts}`,
  },
  ...monthEn,
  ...closingEn,
  ...criteriaEn,
  ...figuresEn,
  ...rosterEn,
  ...settingsEn,
  ...kiosksEn,
  ...dutyEn,
  ...guideEn,
  ...startEn,
  ...surveyEn,
  ...postersEn,
  ...peopleEn,
  ...passkeysEn,
  ...setAsideEn,
  ...privacyEn,
  ...ownEn,
  ...dueEn,
  ...reviewEn,
  ...auditLogEn,

  notForRole: {
    title: 'Not open to your role yet',
    officer:
      'Your account belongs to nobody on the list of officers. Ask the administrator to link it under People; your results then appear here.',
    none: 'Your account belongs to no office yet. Ask the administrator to add you.',
  },
  trouble: {
    unreachable: {
      title: 'The server cannot be reached',
      body: 'Check the network, and whether the server is running, then try again.',
    },
    server: { title: 'The server had a problem' },
    forbidden: { title: 'You may not see this page' },
    missing: { title: 'There is no such page', body: 'The address may be mistyped or may have changed.' },
    broken: { title: 'This page failed', body: 'Reload it. If it fails again, tell whoever runs the server.' },
    insecure: {
      title: 'The administration opens on a secure connection only',
      body: 'Use the office’s https address, or http://localhost on the server itself. Passwords and citizens’ names never travel over unencrypted Wi-Fi.',
    },
    home: 'To the first page',
    reload: 'Reload the page',
  },
  ...failuresEn,
  time: {
    seconds: (seconds) => plural(String(seconds), 'second', 'seconds'),
    minutes: (minutes, seconds) =>
      seconds === 0 ? `${minutes} min` : `${minutes} min ${plural(String(seconds), 'second', 'seconds')}`,
  },
};

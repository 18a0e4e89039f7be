import type { guideVi } from './guide-vi.ts';

export const guideEn: typeof guideVi = {
  guidePage: {
    print: 'Print this page',
    steps: 'Three steps',
    join: 'Join the office’s Wi-Fi',
    wifiQr: (ssid) => `QR code of the Wi-Fi ${ssid}`,
    network: 'Network',
    password: 'Password',
    open: 'No password needed',
    noWifi: 'No Wi-Fi is known. An administrator enters it under Settings.',
    scan: 'Scan the code of the rating page',
    pageQr: 'QR code of the rating page',
    rate: 'Choose the officer and rate',
    rateHow:
      'Choose who served you and tap a face for each question. Neither a name nor a comment is needed. It is done when the screen says “Recorded”.',
    counters: (day) => `Who is at which counter, ${day}`,
    nobody: 'Nobody on duty today',
    somebody: '(no longer on the roster)',
    trouble: 'When a phone cannot connect',
    troubles: [
      {
        when: 'The phone says “Wi-Fi has no Internet” and leaves the network',
        say: '“Please choose Keep connection; this page needs no Internet.” If it still leaves: switch mobile data off for a moment.',
      },
      {
        when: 'Scanning does nothing',
        say: 'Open Chrome or Safari and type the address below the code. On an old phone: Zalo → Scan QR, then open in the browser.',
      },
      {
        when: 'The page opens inside Zalo, Facebook or the Wi-Fi’s sign-in window',
        say: 'Press the three dots and choose “Open in browser”. In that small window the phone cannot keep a rating.',
      },
      {
        when: 'It was sent, and the screen says it waits',
        say: '“Your rating is safe on your phone and is sent when it meets the network again.” No need to rate again.',
      },
      {
        when: 'No phone, or cannot read',
        say: 'Offer the tablet at the counter. Read aloud and tap if you are asked to, in the assisted mode of the tablet.',
      },
      {
        when: '“Will the officer know how I rated?”',
        say: 'No. The rated officer sees no names, comments or single ratings. A name is not required.',
      },
    ],
    manners: 'Remember',
    mannersList: [
      'Step aside while people rate; do not look at the screen.',
      'Suggest no score, and tap for nobody who did not ask.',
      'Promise no gift or favour for a rating.',
      'Something odd about a tablet: look under Tablets, then tell an administrator.',
    ],
  },
};

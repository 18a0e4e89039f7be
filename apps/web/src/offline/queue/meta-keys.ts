/** What the queue keeps in the `meta` table. */
export const LAST_SENT_KEY = 'last-sent-at';
export const DEVICE_ID_KEY = 'device-id';
/** Followed by the office: under which versions its set-apart ratings were last tried. */
export const TRIED_UNDER_KEY = 'tried-under:';

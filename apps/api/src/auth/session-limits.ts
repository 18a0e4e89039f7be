/** Seconds without a request after which a session ends: an unattended screen at the counter must not stay open. */
export const IDLE_SECONDS = 20 * 60;
/** Seconds after which a session ends whatever happens: a working day. */
export const ABSOLUTE_SECONDS = 8 * 60 * 60;
/** The idle limit is moved forward at most this often, so that reading costs no write each time. */
export const REFRESH_SECONDS = 60;

/** Seconds after signing in during which what needs a password again is done without. */
const RECENT_SECONDS = 10 * 60;

export const isRecent = (createdAt: Date, now: Date): boolean =>
  now.getTime() - createdAt.getTime() < RECENT_SECONDS * 1000;

export const isPastAbsoluteLimit = (createdAt: Date, now: Date): boolean =>
  now.getTime() - createdAt.getTime() >= ABSOLUTE_SECONDS * 1000;

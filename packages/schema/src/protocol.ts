/**
 * Version of the wire between devices and the server.
 *
 * History (a line per number; sync.test.ts pins the schemas' hash to it)
 *   1  first release
 */
export const PROTOCOL_VERSION = 1;

/** Never raised: a phone may come back after months with ratings queued by an old app. */
export const PROTOCOL_FLOOR = 1;

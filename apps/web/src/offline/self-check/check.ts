/** What was found; the screens have a sentence for each. */
export type CheckCode =
  | 'server-ok'
  /** Our server answers, its database does not. */
  | 'server-unavailable'
  /** Somebody else answers in its place: a captive portal, a proxy. */
  | 'server-not-ours'
  | 'server-unreachable'
  | 'storage-usable'
  /** Ratings are sent at once or not recorded: captive mini-browser, private mode, full disk. */
  | 'storage-unusable'
  | 'storage-persistent'
  /** The browser may clear this site when its disk is full, or (Safari) after a week unused. */
  | 'storage-may-be-cleared'
  | 'context-secure'
  /** Plain http: no offline opening, no installation. */
  | 'context-insecure'
  | 'worker-active'
  /** Being set up, or failed: reload once while the server answers. */
  | 'worker-inactive'
  | 'worker-unsupported'
  | 'clock-right'
  /** detail: seconds this device is ahead of the server, negative when behind. Ratings still count in the right month. */
  | 'clock-off'
  | 'clock-unknown'
  /** detail: this version. */
  | 'version-newest'
  /** detail: the version at the server. */
  | 'version-old'
  /** detail: this version. */
  | 'version-unknown'
  | 'queue-empty'
  /** detail: how many. */
  | 'queue-waiting'
  /** Something has waited for more than a day; detail: how many wait. */
  | 'queue-overdue'
  /** detail: how many the server would not take. */
  | 'queue-set-apart'
  | 'queue-unknown';

export interface Check {
  readonly code: CheckCode;
  readonly standing: 'ok' | 'warning' | 'failed';
  readonly detail: number | string | null;
}

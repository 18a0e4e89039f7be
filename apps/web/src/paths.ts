import { printedPaths } from '@hailong/schema/printed-paths';

/**
 * Every address of the pages, spelt here only (the API's are in @hailong/schema/api-paths). Printed QR codes and old queues
 * name them for years: add, never rename.
 *
 * `office` is the slug of the address bar; null is the bare address, which means the deployment's first office.
 */
const inOffice = (office: string | null): string => (office === null ? '' : `/o/${office}`);

export const paths = {
  ...printedPaths,
  suggestion: (office: string | null) => `${inOffice(office)}/suggestion`,
  /** What this device has sent and still holds. */
  sent: (office: string | null) => `${inOffice(office)}/sent`,
  /** Asks the server about a receipt code. */
  receipt: (office: string | null) => `${inOffice(office)}/receipt`,
  selfCheck: (office: string | null) => `${inOffice(office)}/self-check`,
  kiosk: '/kiosk',
} as const;

/** Slug named by an address of this app, or null for the bare one. */
export const officeOfPath = (pathname: string): string | null =>
  /^\/o\/([a-z0-9-]+)(?:\/|$)/.exec(pathname)?.[1] ?? null;

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
  admin: '/admin',
  adminSignIn: '/admin/sign-in',
  /** The one-time set-up link; its token stands after "#", so that it reaches no log. */
  adminSetup: '/admin/setup',
  adminAccount: '/admin/account',
  /** Everything the administration shows of one office lies below this. */
  adminOffice: (office: string) => `/admin/offices/${office}`,
  adminCriteria: (office: string) => `/admin/offices/${office}/criteria`,
  /** Frame in which a draft is shown as citizens will see it. */
  adminPreview: '/admin/preview',
  adminRoster: (office: string) => `/admin/offices/${office}/roster`,
  adminProcedures: (office: string) => `/admin/offices/${office}/procedures`,
  adminPeople: (office: string) => `/admin/offices/${office}/people`,
  adminSettings: (office: string) => `/admin/offices/${office}/settings`,
  adminKiosks: (office: string) => `/admin/offices/${office}/kiosks`,
  adminDuty: (office: string) => `/admin/offices/${office}/duty`,
  adminPosters: (office: string) => `/admin/offices/${office}/posters`,
  adminGuide: (office: string) => `/admin/offices/${office}/guide`,
  adminSurveys: (office: string) => `/admin/offices/${office}/surveys`,
  adminSurvey: (office: string, survey: string) => `/admin/offices/${office}/surveys/${survey}`,
  adminMonth: (office: string, month: string) => `/admin/offices/${office}/months/${month}`,
  adminClosing: (office: string, month: string) => `/admin/offices/${office}/months/${month}/closing`,
  /** A closed month as one of its revisions says it. */
  adminRevision: (office: string, month: string, revision: number) =>
    `/admin/offices/${office}/months/${month}?revision=${revision}`,
} as const;

/** Slug named by an address of this app, or null for the bare one. */
export const officeOfPath = (pathname: string): string | null =>
  /^\/o\/([a-z0-9-]+)(?:\/|$)/.exec(pathname)?.[1] ?? null;

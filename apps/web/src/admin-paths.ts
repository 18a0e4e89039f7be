const ofOffice = (office: string): string => `/admin/offices/${office}`;

/** Addresses of the administration's pages, spelt here only; apart from paths.ts, so that citizens do not download them. */
export const adminPaths = {
  home: '/admin',
  signIn: '/admin/sign-in',
  /** The one-time set-up link; its token stands after "#", so that it reaches no log. */
  setup: '/admin/setup',
  account: '/admin/account',
  /** Everything the administration shows of one office lies below this. */
  office: ofOffice,
  criteria: (office: string) => `${ofOffice(office)}/criteria`,
  /** Frame in which a draft is shown as citizens will see it. */
  preview: '/admin/preview',
  roster: (office: string) => `${ofOffice(office)}/roster`,
  procedures: (office: string) => `${ofOffice(office)}/procedures`,
  people: (office: string) => `${ofOffice(office)}/people`,
  review: (office: string, month: string) => `${ofOffice(office)}/review?month=${month}`,
  /** Of the present month, unless the address goes on. */
  reviews: (office: string) => `${ofOffice(office)}/review`,
  setAside: (office: string) => `${ofOffice(office)}/set-aside`,
  privacy: (office: string) => `${ofOffice(office)}/privacy`,
  audit: (office: string) => `${ofOffice(office)}/audit`,
  /** The first set-up of an office, step by step. */
  start: (office: string) => `${ofOffice(office)}/start`,
  settings: (office: string) => `${ofOffice(office)}/settings`,
  kiosks: (office: string) => `${ofOffice(office)}/kiosks`,
  duty: (office: string) => `${ofOffice(office)}/duty`,
  posters: (office: string) => `${ofOffice(office)}/posters`,
  guide: (office: string) => `${ofOffice(office)}/guide`,
  own: (office: string) => `${ofOffice(office)}/own`,
  ownMonth: (office: string, month: string) => `${ofOffice(office)}/own?month=${month}`,
  surveys: (office: string) => `${ofOffice(office)}/surveys`,
  survey: (office: string, survey: string) => `${ofOffice(office)}/surveys/${survey}`,
  month: (office: string, month: string) => `${ofOffice(office)}/months/${month}`,
  /** A quarter "2026-Q4" or a year "2026". */
  period: (office: string, period: string) => `${ofOffice(office)}/periods/${period}`,
  closing: (office: string, month: string) => `${ofOffice(office)}/months/${month}/closing`,
  /** A closed month as one of its revisions says it. */
  revision: (office: string, month: string, revision: number) =>
    `${ofOffice(office)}/months/${month}?revision=${revision}`,
} as const;

/** Everything a device asks of one office lies below this; ":office" makes it a route pattern, a slug a request. */
export const inOffice = (office: string): string => `/api/offices/${office}`;

/** What phones and tablets ask for. Apart from the rest of the API, because every citizen downloads these lines. */
export const devicePaths = {
  health: '/healthz',
  /** Catalogue of the deployment's first office, for the bare address on the poster. */
  defaultCatalogue: '/api/catalogue',
  catalogue: (office: string) => `${inOffice(office)}/catalogue`,
  ratings: (office: string) => `${inOffice(office)}/ratings`,
  receipt: (office: string, code: string) => `${inOffice(office)}/receipts/${code}`,
  photo: (office: string, file: string) => `${inOffice(office)}/photos/${file}`,
  pairKiosk: '/api/kiosks/pair',
  kioskContacts: (office: string) => `${inOffice(office)}/kiosk-contacts`,
} as const;

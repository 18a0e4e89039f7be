import { lookUpOffice } from './look-up-office.ts';
import type { FirstLook } from './use-catalogue.ts';

/** index.html draws the same boxes as the page without officers: drawing those first would only cost time. */
const WORTH_WAITING_MS = 100;

/** Looks an office up before anything is drawn, for a moment. */
export const firstLook = async (office: string | null, waitMs = WORTH_WAITING_MS): Promise<FirstLook> => {
  const look = lookUpOffice(office);
  const inTime = await Promise.race([
    look.then(({ catalogue }) => catalogue),
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), waitMs);
    }),
  ]);
  return { office, look, catalogue: inTime };
};

import type { Catalogue } from '@hailong/schema/catalogue';
import { cataloguePath } from '../../api-client/catalogue-path.ts';
import { isAskedEarly } from '../../api-client/early-catalogue.ts';
import type { Fetch } from '../../api-client/exchange.ts';
import { fetchCatalogue } from '../../api-client/fetch-catalogue.ts';
import { announceCatalogue } from './catalogue-news.ts';
import { readSaved, saveCatalogue } from './saved-catalogue.ts';

export type Refreshed =
  /** `kept` resolves when the copy for later is on this device, or cannot be. */
  | { readonly status: 'changed'; readonly catalogue: Catalogue; readonly kept: Promise<void> }
  | { readonly status: 'unchanged' }
  /** The address names an office this server does not have. */
  | { readonly status: 'office-unknown' }
  /** The server said no or "later"; the saved copy, if any, is still good. */
  | { readonly status: 'unavailable' }
  | { readonly status: 'not-our-server' }
  | { readonly status: 'unreachable' };

/**
 * Asks the server whether the saved catalogue is still the newest, and keeps the answer. Nothing but a catalogue of ours is
 * ever kept: a captive portal's page leaves the saved copy as it is. Never rejects.
 */
export const refreshCatalogue = async (office: string | null, send?: Fetch): Promise<Refreshed> => {
  const saved = isAskedEarly(cataloguePath(office)) ? null : await readSaved(office);
  const answer = await fetchCatalogue(office, saved?.etag ?? null, send);
  switch (answer.kind) {
    case 'changed': {
      const kept = saveCatalogue(office, answer);
      announceCatalogue(answer.catalogue);
      return { status: 'changed', catalogue: answer.catalogue, kept };
    }
    case 'problem':
      return { status: answer.code === 'office.unknown' ? 'office-unknown' : 'unavailable' };
    case 'unchanged':
    case 'not-our-server':
    case 'unreachable':
      return { status: answer.kind };
  }
};

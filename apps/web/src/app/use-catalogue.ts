import { useCallback, useEffect, useState } from 'react';
import type { Catalogue } from '@hailong/schema/catalogue';
import type { Refreshed } from '../offline/catalogue/refresh-catalogue.ts';
import { lookUpOffice, type Look } from './look-up-office.ts';

/** Why there are no officers to show. */
export type Trouble = Exclude<Refreshed['status'], 'changed' | 'unchanged'>;

export interface CatalogueInHand {
  readonly catalogue: Catalogue | null;
  /** Only while there is no catalogue; null while it is still being looked for. */
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

/** A look that began before the page was drawn, and what it had found by then. */
export interface FirstLook {
  readonly office: string | null;
  readonly look: Promise<Look>;
  readonly catalogue: Catalogue | null;
}

/**
 * The saved copy at once, the server's as soon as it answers. While somebody is answering, the questions stay the ones they
 * were asked: `frozen` holds a newer catalogue back.
 */
export const useCatalogue = (office: string | null, frozen: boolean, first?: FirstLook): CatalogueInHand => {
  const [newest, setNewest] = useState<Catalogue | null>(first?.catalogue ?? null);
  const [shown, setShown] = useState<Catalogue | null>(newest);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const isFirst = attempt === 0 && first?.office === office;
      const found = await (isFirst ? first.look : lookUpOffice(office));
      if (current && found.catalogue) setNewest(found.catalogue);
      const refreshed = await found.refreshed;
      if (!current) return;
      if (refreshed.status === 'changed') setNewest(refreshed.catalogue);
      else if (refreshed.status !== 'unchanged') setTrouble(refreshed.status);
    };
    void look();
    return () => {
      current = false;
    };
  }, [office, attempt, first]);

  if (newest !== shown && (shown === null || !frozen)) setShown(newest);

  const retry = useCallback(() => {
    setTrouble(null);
    setAttempt((count) => count + 1);
  }, []);
  return { catalogue: shown, trouble: shown ? null : trouble, retry };
};

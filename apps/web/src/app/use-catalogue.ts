import { useCallback, useEffect, useState } from 'react';
import type { Catalogue } from '@hailong/schema/catalogue';
import { refreshCatalogue, type Refreshed } from '../offline/catalogue/refresh-catalogue.ts';
import { readSavedCatalogue } from '../offline/catalogue/saved-catalogue.ts';

/** Why there are no officers to show. */
export type Trouble = Exclude<Refreshed['status'], 'changed' | 'unchanged'>;

export interface CatalogueInHand {
  readonly catalogue: Catalogue | null;
  /** Only while there is no catalogue; null while it is still being looked for. */
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

/**
 * The saved copy at once, the server's as soon as it answers. While somebody is answering, the questions stay the ones they
 * were asked: `frozen` holds a newer catalogue back.
 */
export const useCatalogue = (office: string | null, frozen: boolean): CatalogueInHand => {
  const [newest, setNewest] = useState<Catalogue | null>(null);
  const [shown, setShown] = useState<Catalogue | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const saved = await readSavedCatalogue(office);
      if (current && saved) setNewest(saved);
      const refreshed = await refreshCatalogue(office);
      if (!current) return;
      if (refreshed.status === 'changed') setNewest(refreshed.catalogue);
      else if (refreshed.status !== 'unchanged') setTrouble(refreshed.status);
    };
    void look();
    return () => {
      current = false;
    };
  }, [office, attempt]);

  if (newest !== shown && (shown === null || !frozen)) setShown(newest);

  const retry = useCallback(() => {
    setTrouble(null);
    setAttempt((count) => count + 1);
  }, []);
  return { catalogue: shown, trouble: shown ? null : trouble, retry };
};

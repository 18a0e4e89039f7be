import type { Catalogue } from '@hailong/schema/catalogue';

type Listener = (catalogue: Catalogue) => void;

const listeners = new Set<Listener>();

/** Calls `listener` whenever a newer catalogue has been kept; returns the unsubscriber. */
export const onNewCatalogue = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const announceCatalogue = (catalogue: Catalogue): void => {
  for (const listener of listeners) listener(catalogue);
};

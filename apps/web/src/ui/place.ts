import { useSyncExternalStore } from 'react';

/**
 * The address bar and the tab's history, without a router: pages are addresses; the steps of a form are history entries at one
 * address, so that Back, Forward and reload do what people expect and no step can be linked to.
 */

/** What a form leaves in a history entry; content stays out of it. */
export interface FormEntry {
  /** Id of the form being filled in. */
  readonly form: string;
  readonly step: string;
  /** The step was opened from the review and leads back to it. */
  readonly revising?: boolean;
}

export interface Place {
  readonly path: string;
  readonly search: string;
  /** null on an address that holds no form. */
  readonly entry: FormEntry | null;
}

const isFormEntry = (state: unknown): state is FormEntry =>
  typeof state === 'object' && state !== null && 'form' in state && typeof state.form === 'string' && 'step' in state;

export const currentEntry = (): FormEntry | null => {
  const state: unknown = window.history.state;
  return isFormEntry(state) ? state : null;
};

const read = (): Place => ({
  path: window.location.pathname,
  search: window.location.search,
  entry: currentEntry(),
});

let current: Place | null = null;
const listeners = new Set<() => void>();

const changed = (): void => {
  current = read();
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) window.addEventListener('popstate', changed);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      window.removeEventListener('popstate', changed);
      current = null;
    }
  };
};

const snapshot = (): Place => (current ??= read());

export const usePlace = (): Place => useSyncExternalStore(subscribe, snapshot);

/** Opens an address, or a step of a form at the present one. */
export const go = (address: string, entry: FormEntry | null = null): void => {
  window.history.pushState(entry, '', address);
  changed();
};

/** As `go`, but Back leads past the present entry. */
export const goInstead = (address: string, entry: FormEntry | null = null): void => {
  window.history.replaceState(entry, '', address);
  changed();
};

export const goBack = (): void => window.history.back();

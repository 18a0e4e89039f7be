import { useEffect, useState } from 'react';

/** Long enough that nobody is just about to touch the screen. */
const QUIET_MS = 30_000;

/** Switches to a newer version once the first screen has stood untouched for half a minute. */
export const useQuietUpdate = (onUpdate: (found: (apply: () => void) => void) => void, quiet: boolean): void => {
  const [apply, setApply] = useState<(() => void) | null>(null);
  useEffect(() => {
    onUpdate((waiting) => setApply(() => waiting));
  }, [onUpdate]);
  useEffect(() => {
    if (!apply || !quiet) return undefined;
    // Again and again, should the browser not have switched.
    const timer = setInterval(apply, QUIET_MS);
    return () => clearInterval(timer);
  }, [apply, quiet]);
};

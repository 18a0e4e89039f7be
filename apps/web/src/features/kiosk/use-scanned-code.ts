import { useCallback, useEffect, useState } from 'react';
import { paths } from '../../paths.ts';
import { codeOfLink } from './pairing-link.ts';

/** No code is good for longer. */
const GOOD_FOR_MS = 15 * 60_000;

export interface ScannedCode {
  readonly code: string | null;
  /** It is being tried: a code is good once. */
  readonly take: () => void;
}

/** The code of the link that opened the page, or of one that was scanned while it stood open, which loads nothing anew. */
export const useScannedCode = (first: string | null): ScannedCode => {
  const [code, setCode] = useState(first);
  const take = useCallback(() => setCode(null), []);
  useEffect(() => {
    const look = (): void => {
      const found = codeOfLink(window.location.hash);
      if (found === null) return;
      // A code has no business in the address bar, nor in the history.
      window.history.replaceState(null, '', paths.kiosk);
      setCode(found);
    };
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  useEffect(() => {
    if (code === null) return undefined;
    const timer = setTimeout(take, GOOD_FOR_MS);
    return () => clearTimeout(timer);
  }, [code, take]);
  return { code, take };
};

import { useEffect, useState } from 'react';
import type { ApplyUpdate } from '../offline/service-worker/sw-bridge.ts';

/**
 * Registers the service worker, where there are any, and hands out what switches to a newer version once one waits. `when`:
 * not before what the citizen needs now has been fetched.
 */
export const useUpdateOffer = (when: boolean): ApplyUpdate | null => {
  const [apply, setApply] = useState<ApplyUpdate | null>(null);
  useEffect(() => {
    if (!when || !('serviceWorker' in navigator)) return;
    import('../offline/service-worker/sw-bridge.ts').then(
      ({ registerServiceWorker }) => registerServiceWorker((waiting) => setApply(() => waiting)),
      // The next visit registers it.
      () => undefined,
    );
  }, [when]);
  return apply;
};

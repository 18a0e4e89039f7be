import type { Root } from 'react-dom/client';
import { KioskApp } from '../features/kiosk/KioskApp.tsx';
import { codeOfLink } from '../features/kiosk/pairing-link.ts';
import { PlainScreen } from '../features/kiosk/PlainScreen.tsx';
import { startKiosk } from '../offline/kiosk/start-kiosk.ts';
import { registerServiceWorker } from '../offline/service-worker/sw-bridge.ts';
import { paths } from '../paths.ts';
import { viKiosk } from '../text/vi-kiosk.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** Everything the tablet needs in one download, of which citizens' phones fetch nothing on their way. */
export const openKiosk = async (root: Root): Promise<void> => {
  const scanned = codeOfLink(window.location.hash);
  // A used code has no business in the address bar, nor in the history.
  if (window.location.hash) window.history.replaceState(null, '', paths.kiosk);
  // Installed from here, the tablet opens here.
  document.querySelector('link[rel=manifest]')?.setAttribute('href', '/kiosk.webmanifest');
  const kiosk = await startKiosk();
  root.render(
    <ErrorBoundary>
      {kiosk ? (
        <KioskApp kiosk={kiosk} scanned={scanned} onUpdate={registerServiceWorker} />
      ) : (
        <PlainScreen {...viKiosk.cannotKeep} />
      )}
    </ErrorBoundary>,
  );
};

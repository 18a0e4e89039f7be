import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { firstLook } from './app/first-look.ts';
import { Incomplete } from './app/Incomplete.tsx';
import { loadOffline } from './app/load-offline.ts';
import { isKiosk } from './app/page-of-path.ts';
import { arrival, startAfresh } from './app/start-afresh.ts';
import { recoverFromMissingChunks } from './offline/service-worker/recover-missing-chunk.ts';
import { officeOfPath } from './paths.ts';

recoverFromMissingChunks(window);
// index.html has it.
const root = createRoot(document.querySelector('#root') as HTMLElement);
if (isKiosk(window.location.pathname)) {
  import('./app/open-kiosk.tsx').then(
    async ({ openKiosk }) => openKiosk(root),
    () => root.render(<Incomplete />),
  );
} else {
  startAfresh(arrival());
  void firstLook(officeOfPath(window.location.pathname)).then((first) =>
    root.render(<App loadOffline={loadOffline} first={first} />),
  );
}

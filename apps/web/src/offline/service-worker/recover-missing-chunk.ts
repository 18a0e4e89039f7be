import { fetchAppVersion } from '../../api-client/fetch-app-version.ts';

const RELOADED_KEY = 'hailong.reloaded-from';

/** True once per version of this app and tab; false where that cannot be remembered, because a loop of reloads is worse. */
const firstTime = (): boolean => {
  try {
    if (sessionStorage.getItem(RELOADED_KEY) === __APP_VERSION__) return false;
    sessionStorage.setItem(RELOADED_KEY, __APP_VERSION__);
    return true;
  } catch {
    return false;
  }
};

/**
 * A page that was opened before an update may ask for a part that the server no longer has. It reloads, once, if the server
 * really holds another version: with a dead line a reload would only lose the page.
 */
export const recoverFromMissingChunks = (page: {
  readonly addEventListener: (type: 'vite:preloadError', listener: () => void) => void;
  readonly location: Pick<Location, 'reload'>;
}): void => {
  page.addEventListener('vite:preloadError', () => {
    void fetchAppVersion().then((newest) => {
      if (newest !== null && newest !== __APP_VERSION__ && firstTime()) page.location.reload();
    });
  });
};

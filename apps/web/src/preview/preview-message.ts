import type { CatalogueOfficer } from '@hailong/schema/catalogue';
import type { CriteriaSet } from '@hailong/schema/criterion';

/** What the administration asks the preview frame to show. */
export interface PreviewMessage {
  readonly preview: true;
  readonly language: 'vi' | 'en';
  readonly officeName: string;
  readonly officer: CatalogueOfficer;
  readonly criteriaSet: CriteriaSet;
}

/** What the frame says once it listens. */
export const PREVIEW_READY = 'hailong-preview-ready';

const isPreviewMessage = (data: unknown): data is PreviewMessage =>
  typeof data === 'object' && data !== null && 'preview' in data && data.preview === true;

/** Calls `show` with every message of our own page and nobody else's. */
export const followMessages = (here: Window, show: (message: PreviewMessage) => void): void => {
  here.addEventListener('message', ({ origin, data }) => {
    if (origin === here.location.origin && isPreviewMessage(data)) show(data);
  });
  here.parent.postMessage(PREVIEW_READY, here.location.origin);
};

import { devicePaths } from '@hailong/schema/device-paths';

/** Address of an office's catalogue; null is the deployment's first office. */
export const cataloguePath = (office: string | null): string =>
  office === null ? devicePaths.defaultCatalogue : devicePaths.catalogue(office);

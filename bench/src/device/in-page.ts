// What the bundled scripts are called inside a page, for the functions that run there.
import type { OfficerRating } from '@hailong/schema/rating';
import type { Tap } from './tap-form.ts';

interface Frozen {
  readonly id: string;
}

interface Kiosk {
  pair(code: string): Promise<string>;
  submit(rating: OfficerRating): Promise<string>;
  readonly queue: { readonly state: () => { readonly waiting: number } };
}

interface PouchDatabase {
  put(document: object): Promise<unknown>;
  bulkDocs(documents: readonly object[]): Promise<readonly object[]>;
  readonly replicate: {
    to(remote: string, options: { readonly batch_size?: number }): Promise<{ readonly docs_written: number }>;
  };
}

declare global {
  interface Window {
    phone: {
      readonly createDeviceStorage: () => object;
      readonly createOfflineDatabase: () => {
        readonly entries: { bulkAdd(rows: readonly object[]): Promise<unknown> };
        close(): void;
      };
      readonly createDeviceQueue: (storage: object) => { enqueue(rating: Frozen): Promise<void> };
      readonly freezeRating: (office: string, rating: OfficerRating, now: number) => Frozen;
    };
    tablet: { startKiosk(): Promise<Kiosk | null> };
    pouch: { PouchDB: new (name: string) => PouchDatabase };
    /** The tablet that works in this page. */
    kiosk: Kiosk;
    taps: Tap[];
  }
}

export const OFFICE = 'van-gia';

import type { Catalogue } from '@hailong/schema/catalogue';
import type { KioskPart } from '@hailong/schema/kiosk';
import type { OfficerRating } from '@hailong/schema/rating';
import type { RatingQueue } from '../rating-queue.ts';

/** What the screens know of the tablet. Types only, as rating-queue.ts. */

export interface Pairing {
  /** Good for the catalogue, for sending and for contacts; revocable. */
  readonly key: string;
  /** Slug. */
  readonly office: string;
  readonly kioskId: string;
  readonly name: string;
}

export type KioskCatalogue = Catalogue & { readonly kiosk: KioskPart };

/** Staff said on the tablet who serves, until an instant (ms); the schedule is not asked meanwhile. */
export interface StaffChoice {
  readonly officerId: string;
  readonly until: number;
}

/** Staff carried the tablet to another counter; void once the administration has moved it too. */
export interface MovedTo {
  readonly counterId: string;
  /** What the administration said at that time. */
  readonly insteadOf: string | null;
}

/** Why the server no longer knows this tablet. */
export type Refusal = 'kiosk.key-unknown' | 'kiosk.key-revoked';

export interface KioskState {
  readonly pairing: Pairing | null;
  readonly catalogue: KioskCatalogue | null;
  readonly refusal: Refusal | null;
  readonly choice: StaffChoice | null;
  readonly moved: MovedTo | null;
  /** Whether an answer is confirmed by a tone; off until staff switch it on. */
  readonly sound: boolean;
  /** Device clock at the last answer of the server; null if never. */
  readonly lastContactAt: number | null;
}

export type PairingResult =
  | 'paired'
  | 'code-unknown'
  | 'limited'
  | 'unreachable'
  | 'not-our-server'
  /** This browser cannot keep anything, so it cannot be a kiosk. */
  | 'not-kept';

export type PinResult = 'right' | 'wrong' | { readonly waitMs: number };

/** How the device is, as far as this browser tells. */
export interface DeviceCondition {
  readonly storage: 'persistent' | 'best-effort' | 'unavailable';
  readonly battery: { readonly level: number; readonly charging: boolean } | null;
}

export interface Kiosk {
  readonly queue: RatingQueue;
  readonly state: () => KioskState;
  /** Called after every change; returns the unsubscriber. */
  readonly subscribe: (listener: () => void) => () => void;
  pair(code: string): Promise<PairingResult>;
  /** Seals the rating and keeps it; resolves with the receipt code, rejects with NotRecorded. The same id again is harmless. */
  submit(rating: OfficerRating): Promise<string>;
  choose(choice: StaffChoice | null): Promise<void>;
  move(moved: MovedTo | null): Promise<void>;
  setSound(sound: boolean): Promise<void>;
  /** Checked against the catalogue's verifier, with growing waits after five wrong ones; works with no network. */
  checkPin(pin: string): Promise<PinResult>;
  condition(): Promise<DeviceCondition>;
  /** Ratings finished on this tablet today, by the office's calendar, and in the days it remembers. */
  given(): Promise<{ readonly today: number; readonly total: number }>;
  /** What waits and what was set apart, sealed as it is, as the text of a file; null when there is nothing. */
  exportWaiting(): Promise<string | null>;
  /** Fetches the newest catalogue and tells the server how the tablet is; resolves when tried. */
  contact(): Promise<void>;
}

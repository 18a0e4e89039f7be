import { aCriterion } from '@hailong/schema/testing/builders';
import type { OfficerRating } from '@hailong/schema/rating';
import { aCatalogue } from '../../../api-client/testing/a-catalogue.ts';
import type { Kiosk, KioskCatalogue, KioskState, PairingResult, PinResult } from '../../../offline/kiosk/kiosk.ts';
import { aKioskPart, HUONG } from '../../../offline/kiosk/testing/a-kiosk-part.ts';
import { NotRecorded, type QueueState } from '../../../offline/rating-queue.ts';

export const RECEIPT_CODE = '7K2M9Q4T0XBA5DCE';
export const LAN = '55555555-5555-4555-8555-555555555555';

const officersNamed = (...people: readonly { id: string; name: string }[]) =>
  people.flatMap((person) => aCatalogue().officers.map((officer) => ({ ...officer, ...person })));

export const aKioskCatalogue = (overrides: Partial<KioskCatalogue> = {}): KioskCatalogue => ({
  ...aCatalogue({
    officers: officersNamed({ id: HUONG, name: 'Nguyễn Thị Hương' }, { id: LAN, name: 'Lê Thị Lan' }),
    criteriaSet: {
      version: 1,
      items: [
        aCriterion({ reasons: [{ code: 'rude', label: { vi: 'Thiếu lịch sự', en: 'Rude' } }] }),
        aCriterion({
          code: 'resolution',
          label: { vi: 'Giải quyết hồ sơ', en: 'Settlement' },
          notApplicable: { vi: 'Chưa có kết quả', en: 'No result yet' },
        }),
      ],
    },
  }),
  kiosk: aKioskPart({ pin: { salt: 'AAAA', hash: 'BBBB', n: 16_384, r: 8, p: 1 } }),
  ...overrides,
});

export interface AKiosk extends Kiosk {
  readonly submitted: readonly OfficerRating[];
  readonly codes: readonly string[];
  become(changes: Partial<KioskState>): void;
  report(changes: Partial<QueueState>): void;
  /** From now on nothing can be kept. */
  breakDown(): void;
  pairs: PairingResult;
  pin: PinResult;
}

/** A paired tablet that keeps everything in memory and has no server. */
export const aKiosk = (initially: Partial<KioskState> = {}): AKiosk => {
  const submitted: OfficerRating[] = [];
  const codes: string[] = [];
  const listeners = new Set<() => void>();
  const queueListeners = new Set<() => void>();
  const pairing = { key: 'k', office: 'van-gia', kioskId: '22222222-2222-4222-8222-222222222222', name: 'Máy quầy 1' };
  let broken = false;
  let state: KioskState = {
    pairing,
    catalogue: aKioskCatalogue(),
    refusal: null,
    choice: null,
    moved: null,
    sound: false,
    lastContactAt: null,
    ...initially,
  };
  let queueState: QueueState = {
    waiting: 0,
    setApart: 0,
    sending: false,
    lastSentAt: null,
    oldestWaitingAt: null,
    obstacle: null,
  };
  const become = (changes: Partial<KioskState>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const followers = (set: Set<() => void>) => (listener: () => void) => {
    set.add(listener);
    return () => {
      set.delete(listener);
    };
  };
  const kiosk: AKiosk = {
    submitted,
    codes,
    become,
    pairs: 'paired',
    pin: 'right',
    breakDown: () => {
      broken = true;
    },
    report: (changes) => {
      queueState = { ...queueState, ...changes };
      for (const listener of queueListeners) listener();
    },
    queue: {
      durability: 'stored',
      submit: async () => Promise.reject(new Error('the tablet seals first')),
      state: () => queueState,
      subscribe: followers(queueListeners),
      receipts: async () => Promise.resolve([]),
      receipt: async () => Promise.resolve(undefined),
      sendNow: async () => Promise.resolve(),
    },
    state: () => state,
    subscribe: followers(listeners),
    pair: async (code) => {
      codes.push(code);
      if (kiosk.pairs === 'paired') become({ pairing, catalogue: aKioskCatalogue(), refusal: null });
      return Promise.resolve(kiosk.pairs);
    },
    submit: async (rating) => {
      await Promise.resolve();
      if (broken) throw new NotRecorded('disk full');
      submitted.push(rating);
      return RECEIPT_CODE;
    },
    choose: async (choice) => Promise.resolve(become({ choice })),
    move: async (moved) => Promise.resolve(become({ moved, choice: null })),
    setSound: async (sound) => Promise.resolve(become({ sound })),
    checkPin: async () => Promise.resolve(kiosk.pin),
    condition: async () => Promise.resolve({ storage: 'persistent', battery: { level: 80, charging: true } }),
    given: async () => Promise.resolve({ today: 3, total: 12 }),
    exportWaiting: async () => Promise.resolve(null),
    contact: async () => Promise.resolve(),
  };
  return kiosk;
};

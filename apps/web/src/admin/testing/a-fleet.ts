import type { FleetKiosk, KioskFleet } from '@hailong/schema/kiosk';

const working = [
  { from: '07:30', until: '11:30' },
  { from: '13:30', until: '17:00' },
];

/** What a tablet said at 08:59 of the day on which a fleet is looked at. */
export const aKioskWord = (
  overrides: Partial<NonNullable<FleetKiosk['lastContact']>> = {},
): NonNullable<FleetKiosk['lastContact']> => ({
  sentAt: '2026-11-26T08:59:00+07:00',
  receivedAt: '2026-11-26T08:59:00+07:00',
  skewMs: 0,
  appVersion: '1.2.3',
  waiting: 0,
  setApart: 0,
  oldestWaitingAt: null,
  storage: 'persistent',
  battery: null,
  ...overrides,
});

export const aFleetKiosk = (overrides: Partial<FleetKiosk> = {}): FleetKiosk => ({
  id: '44444444-4444-4444-8444-444444444444',
  name: 'Máy quầy 1',
  counterId: '60bf0a1b-ab51-5bfa-9397-ed7801d0aaca',
  state: 'paired',
  revokedAt: null,
  pairedAt: '2026-11-20T08:00:00+07:00',
  hasPin: true,
  codeExpiresAt: null,
  lastContact: aKioskWord(),
  days: [],
  ...overrides,
});

/** Thursday, 26 November 2026, nine o'clock. */
export const aFleet = (overrides: Partial<KioskFleet> = {}): KioskFleet => ({
  office: { slug: 'van-gia', name: 'UBND thị trấn Vạn Giã', timeZone: 'Asia/Ho_Chi_Minh' },
  now: '2026-11-26T09:00:00+07:00',
  openingHours: { mon: working, tue: working, wed: working, thu: working, fri: working, sat: [], sun: [] },
  counters: [{ id: '60bf0a1b-ab51-5bfa-9397-ed7801d0aaca', name: 'Quầy 1' }],
  kiosks: [aFleetKiosk()],
  ...overrides,
});

import type { DutyPlan, WeekPattern } from '@hailong/schema/duty-schedule';

const FIRST = '60bf0a1b-ab51-5bfa-9397-ed7801d0aaca';
const SECOND = '705a2cf9-5520-514c-a920-96c4a0a63e58';
const LAN = 'a7c1f202-2278-5c4a-a6e2-e35d61fe7475';
const MINH = '7077c9ac-9632-545e-8c74-1d1bc09324e0';

const free: WeekPattern = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const morning = [{ from: '07:30', until: '11:30', officerId: LAN }];

/** Two counters on Thursday, 26 November 2026, nine o'clock; only at the first one somebody is on duty. */
export const aDutyPlan = (overrides: Partial<DutyPlan> = {}): DutyPlan => ({
  office: { slug: 'van-gia', name: 'UBND thị trấn Vạn Giã', timeZone: 'Asia/Ho_Chi_Minh' },
  now: '2026-11-26T09:00:00+07:00',
  counters: [
    { id: FIRST, name: 'Quầy 1', retired: false, occupants: 1 },
    { id: SECOND, name: 'Quầy 2', retired: false, occupants: 0 },
  ],
  officers: [
    { id: LAN, name: 'Trần Thị Lan', counterId: FIRST },
    { id: MINH, name: 'Phạm Văn Minh', counterId: SECOND },
  ],
  schedules: [
    { counterId: FIRST, week: { ...free, thu: morning }, exceptions: [] },
    { counterId: SECOND, week: free, exceptions: [] },
  ],
  ...overrides,
});

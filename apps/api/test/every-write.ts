import { randomUUID } from 'node:crypto';
import { readyCriteria } from '@hailong/schema/ready-criteria';
import type { CriteriaOverview } from '@hailong/schema/criteria';
import type { DutyPlan, WeekPattern } from '@hailong/schema/duty-schedule';
import type { MonthClosing } from '@hailong/schema/closing';
import type { OfficeProfile } from '@hailong/schema/office-settings';
import type { KioskFleet } from '@hailong/schema/kiosk';
import type { People } from '@hailong/schema/people';
import type { PrivacyRegister } from '@hailong/schema/privacy-request';
import type { ReviewList } from '@hailong/schema/review';
import type { Roster } from '@hailong/schema/roster';
import type { SetAsideList } from '@hailong/schema/set-aside';
import type { TablePreview } from '@hailong/schema/table-import';
import sharp from 'sharp';
import type { Ask, Reply, Write } from './asker.ts';
import { EVERY_ACCOUNT_WRITE } from './every-account-write.ts';
import { FIRST_OFFICER } from './send-ratings.ts';

/** The month in which there is something to do. */
export const MONTH = '2026-10';

const read = async <Value>(ask: Ask, path: string): Promise<Value> => (await ask('GET', path)).json<Value>();

/** Somebody new on the roster. */
export const officer = {
  code: 'CB99',
  name: 'Đinh Thị Bưởi',
  position: 'Công chức',
  counterId: null,
  fields: [],
  employedFrom: '2020-01-01',
  employedUntil: null,
};
const officersFile = Buffer.from('Mã,Họ và tên,Chức vụ,Quầy\nCB77,Phan Văn Tài,Công chức,');
const proceduresFile = Buffer.from('field;code;name\nĐất đai;9.1;Thủ tục mới');
const survey = {
  title: 'Mô hình dùng mã QR',
  deadline: null,
  distributed: 8,
  questions: [{ text: 'Dễ không?', options: ['Dễ', 'Khó'] }],
};
const emptyWeek: WeekPattern = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

const lastOfficer = async (ask: Ask): Promise<string> =>
  `/roster/entries/${(await read<Roster>(ask, '/roster')).entries.at(-1)?.id}`;
const lastCounter = async (ask: Ask): Promise<string> => (await read<DutyPlan>(ask, '/duty')).counters.at(-1)?.id ?? '';
const firstKiosk = async (ask: Ask): Promise<string> => (await read<KioskFleet>(ask, '/kiosks')).kiosks[0]?.id ?? '';

const importTable = async (ask: Ask, table: string, file: Buffer): Reply => {
  const query = 'name=a.csv&missing=keep';
  const preview = await ask('POST', `/tables/${table}/preview?${query}`, file);
  const { fingerprint } = preview.json<TablePreview>();
  return ask('POST', `/tables/${table}/import?${query}&fingerprint=${fingerprint}`, file);
};

const draft = readyCriteria.find(({ key }) => key === 'circular')?.questions;
const member = { role: 'leader', mayViewNames: false, officerId: null };

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 300, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();

/** Ask, but change nothing: previews, and a key that opens nothing until a code made from it is confirmed. */
export const WRITES_NOTHING: readonly string[] = [
  'POST /api/account/two-factor',
  'POST /api/account/passkeys/question',
  'POST /api/offices/{office}/tables/roster/preview',
  'POST /api/offices/{office}/tables/procedures/preview',
  'POST /api/offices/{office}/months/{month}/dossier-file',
];

/** Only in an office without ratings. */
export const SAMPLE_REMOVAL = 'POST /api/offices/{office}/sample-removal';

/** One request that succeeds for each route that writes, in an order in which each finds what it needs. */
export const EVERY_WRITE: Readonly<Record<string, Write>> = {
  ...EVERY_ACCOUNT_WRITE,
  'POST /api/offices/{office}/review/{code}': async ({ statistician: ask }) => {
    const { items } = await read<ReviewList>(ask, `/months/${MONTH}/review?show=all`);
    return ask('POST', `/review/${items[0]?.code}`, { do: 'read' });
  },
  'POST /api/offices/{office}/set-aside/{key}': async ({ administrator: ask }) => {
    const [item] = (await read<SetAsideList>(ask, '/set-aside?show=all')).items;
    return ask('POST', `/set-aside/${item?.key}`, { decision: 'left', why: 'Không rõ của ai' });
  },
  'POST /api/offices/{office}/privacy/requests': async ({ administrator: ask, statistician }) => {
    const { items } = await read<ReviewList>(statistician, `/months/${MONTH}/review?show=all`);
    return ask('POST', '/privacy/requests', { receiptCode: items[0]?.code, kind: 'erasure' });
  },
  'POST /api/offices/{office}/privacy/requests/{request}': async ({ administrator: ask }) => {
    const [request] = (await read<PrivacyRegister>(ask, '/privacy')).requests;
    return ask('POST', `/privacy/requests/${request?.id}`, { outcome: 'erased', why: 'Người gửi yêu cầu' });
  },
  'PUT /api/offices/{office}/criteria/draft': ({ administrator: ask }) =>
    ask('PUT', '/criteria/draft', { ...draft, revision: 0 }),
  'DELETE /api/offices/{office}/criteria/draft': ({ administrator: ask }) => ask('DELETE', '/criteria/draft'),
  'POST /api/offices/{office}/criteria/publication': async ({ administrator: ask }) => {
    const saved = await ask('PUT', '/criteria/draft', { ...draft, revision: 0 });
    const { today } = await read<CriteriaOverview>(ask, '/criteria');
    return ask('POST', '/criteria/publication', {
      revision: saved.json<{ revision: number }>().revision,
      startsOn: today,
    });
  },
  'POST /api/offices/{office}/roster': ({ administrator: ask }) => ask('POST', '/roster', officer),
  'PUT /api/offices/{office}/roster/order': async ({ administrator: ask }) => {
    const { entries } = await read<Roster>(ask, '/roster');
    const ids = entries.map(({ id }) => id);
    return ask('PUT', '/roster/order', { ids: [...ids.slice(1, 2), ...ids.slice(0, 1), ...ids.slice(2)] });
  },
  'PUT /api/offices/{office}/roster/entries/{id}': async ({ administrator: ask }) =>
    ask('PUT', await lastOfficer(ask), { ...officer, name: 'Đinh Thị Bưởi Hồng' }),
  'PUT /api/offices/{office}/logo': async ({ administrator: ask }) => ask('PUT', '/logo', await picture()),
  'DELETE /api/offices/{office}/logo': ({ administrator: ask }) => ask('DELETE', '/logo'),
  'PUT /api/offices/{office}/roster/entries/{id}/photo': async ({ administrator: ask }) =>
    ask('PUT', `${await lastOfficer(ask)}/photo`, await picture()),
  'DELETE /api/offices/{office}/roster/entries/{id}/photo': async ({ administrator: ask }) =>
    ask('DELETE', `${await lastOfficer(ask)}/photo`),
  'PUT /api/offices/{office}/procedures/fields': ({ administrator: ask }) =>
    ask('PUT', '/procedures/fields', { field: 'Hộ tịch', offered: false }),
  'POST /api/offices/{office}/tables/roster/import': ({ administrator: ask }) =>
    importTable(ask, 'roster', officersFile),
  'POST /api/offices/{office}/tables/roster/undo': ({ administrator: ask }) => ask('POST', '/tables/roster/undo'),
  'POST /api/offices/{office}/tables/procedures/import': ({ administrator: ask }) =>
    importTable(ask, 'procedures', proceduresFile),
  'POST /api/offices/{office}/tables/procedures/undo': ({ administrator: ask }) =>
    ask('POST', '/tables/procedures/undo'),
  'POST /api/offices/{office}/kiosks': ({ administrator: ask }) =>
    ask('POST', '/kiosks', { name: 'Quầy 1', counterId: null, pin: null }),
  'PATCH /api/offices/{office}/kiosks/{kiosk}': async ({ administrator: ask }) =>
    ask('PATCH', `/kiosks/${await firstKiosk(ask)}`, { name: 'Cửa vào' }),
  'POST /api/offices/{office}/kiosks/{kiosk}/pairing-code': async ({ administrator: ask }) =>
    ask('POST', `/kiosks/${await firstKiosk(ask)}/pairing-code`),
  'POST /api/offices/{office}/kiosk-imports': async ({ administrator: ask }) =>
    ask('POST', '/kiosk-imports', {
      format: 'hailong-kiosk-queue',
      version: 1,
      office: 'van-gia',
      kioskId: await firstKiosk(ask),
      deviceId: randomUUID(),
      exportedAt: new Date().toISOString(),
      ratings: [{ id: randomUUID(), sealed: { keyId: 'x', box: 'y' } }],
    }),
  'POST /api/offices/{office}/kiosks/{kiosk}/revocation': async ({ administrator: ask }) =>
    ask('POST', `/kiosks/${await firstKiosk(ask)}/revocation`),
  'PUT /api/offices/{office}/months/{month}/dossiers': ({ statistician: ask }) =>
    ask('PUT', `/months/${MONTH}/dossiers`, { counts: [{ officerId: FIRST_OFFICER, received: 4, cs2: null }] }),
  'POST /api/offices/{office}/months/{month}/revisions': async ({ statistician: ask }) => {
    const { revision, digest } = (await read<MonthClosing>(ask, `/months/${MONTH}/closing`)).next;
    return ask('POST', `/months/${MONTH}/revisions`, { revision, digest });
  },
  'PUT /api/offices/{office}/own/{month}/response': ({ statistician: ask }) =>
    ask('PUT', `/own/${MONTH}/response`, { text: 'Hệ thống lỗi hai ngày.' }),
  'POST /api/offices/{office}/counters': ({ administrator: ask }) => ask('POST', '/counters', { name: 'Quầy mới' }),
  'PATCH /api/offices/{office}/counters/{counter}': async ({ administrator: ask }) =>
    ask('PATCH', `/counters/${await lastCounter(ask)}`, { name: 'Quầy mới hơn' }),
  'PUT /api/offices/{office}/counter-order': async ({ administrator: ask }) => {
    const { counters } = await read<DutyPlan>(ask, '/duty');
    return ask('PUT', '/counter-order', { counterIds: counters.map(({ id }) => id).toReversed() });
  },
  'PUT /api/offices/{office}/duty/{counter}/week': async ({ administrator: ask }) =>
    ask('PUT', `/duty/${await lastCounter(ask)}/week`, emptyWeek),
  'PUT /api/offices/{office}/duty/{counter}/days/{day}': async ({ administrator: ask }) =>
    ask('PUT', `/duty/${await lastCounter(ask)}/days/2026-12-01`, { shifts: [] }),
  'POST /api/offices/{office}/surveys': ({ statistician: ask }) => ask('POST', '/surveys', survey),
  'PUT /api/offices/{office}/surveys/{survey}': ({ statistician: ask }) =>
    ask('PUT', '/surveys/1', { ...survey, distributed: 9 }),
  'PUT /api/offices/{office}/surveys/{survey}/ballots/{number}/{pass}': ({ statistician: ask }) =>
    ask('PUT', '/surveys/1/ballots/1/1', { answers: [1], remark: '' }),
  'PUT /api/offices/{office}/settings': async ({ administrator: ask }) => {
    const profile = await read<OfficeProfile>(ask, '/settings');
    return ask('PUT', '/settings', { ...profile, name: 'UBND xã Vạn Ninh' });
  },
  'POST /api/offices/{office}/people/{user}/password-link': ({ administrator: ask, colleague }) =>
    ask('POST', `/people/${colleague}/password-link`),
  'DELETE /api/offices/{office}/people/{user}/two-factor': ({ administrator: ask, colleague }) =>
    ask('DELETE', `/people/${colleague}/two-factor`),
  'PUT /api/offices/{office}/people/{user}': ({ administrator: ask, colleague }) =>
    ask('PUT', `/people/${colleague}`, member),
  'DELETE /api/offices/{office}/people/{user}': ({ administrator: ask, colleague }) =>
    ask('DELETE', `/people/${colleague}`),
  'POST /api/offices/{office}/invitations': ({ administrator: ask }) =>
    ask('POST', '/invitations', { ...member, displayName: 'Trần Thị Lan' }),
  'DELETE /api/offices/{office}/invitations/{id}': async ({ administrator: ask }) =>
    ask('DELETE', `/invitations/${(await read<People>(ask, '/people')).links[0]?.id}`),
};

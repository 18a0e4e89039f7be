import { apiPaths } from '@hailong/schema/api-paths';
import type { Day } from '@hailong/schema/day';
import { dutyPlanSchema, type DutyPlan, type Shift, type WeekPattern } from '@hailong/schema/duty-schedule';
import { guideSchema, type Guide } from '@hailong/schema/guide';
import { call, send, type Answer } from '../api/call.ts';

/** What the duty schedule asks of the server. */
export interface DutyApi {
  duty(office: string): Promise<Answer<DutyPlan>>;
  guide(office: string): Promise<Answer<Guide>>;
  changeDutyWeek(office: string, counter: string, week: WeekPattern): Promise<Answer<unknown>>;
  /** Null puts the pattern of the week back into force. */
  changeDutyDay(office: string, counter: string, day: Day, shifts: readonly Shift[] | null): Promise<Answer<unknown>>;
  addCounter(office: string, name: string): Promise<Answer<unknown>>;
  changeCounter(
    office: string,
    counter: string,
    change: { readonly name?: string; readonly retired?: boolean },
  ): Promise<Answer<unknown>>;
  orderCounters(office: string, counterIds: readonly string[]): Promise<Answer<unknown>>;
}

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

export const createDutyApi = (at: (path: string) => URL): DutyApi => ({
  duty: (office) => call(at(apiPaths.duty(office)), dutyPlanSchema),
  guide: (office) => call(at(apiPaths.guide(office)), guideSchema),
  changeDutyWeek: (office, counter, week) => send(at(apiPaths.dutyWeek(office, counter)), json('PUT', week)),
  changeDutyDay: (office, counter, day, shifts) =>
    send(at(apiPaths.dutyDay(office, counter, day)), json('PUT', { shifts })),
  addCounter: (office, name) => send(at(apiPaths.counters(office)), json('POST', { name })),
  changeCounter: (office, counter, change) => send(at(apiPaths.counter(office, counter)), json('PATCH', change)),
  orderCounters: (office, counterIds) => send(at(apiPaths.counterOrder(office)), json('PUT', { counterIds })),
});

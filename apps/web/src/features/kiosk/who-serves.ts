import type { CatalogueOfficer } from '@hailong/schema/catalogue';
import { addDays, dayOf, instantsOf } from '@hailong/schema/day';
import { nextChange, officerOnDuty } from '@hailong/schema/duty';
import type { KioskCatalogue, MovedTo, StaffChoice } from '../../offline/kiosk/kiosk.ts';

export interface Duty {
  readonly catalogue: KioskCatalogue;
  readonly choice: StaffChoice | null;
  readonly moved: MovedTo | null;
  /** Milliseconds, device clock. */
  readonly now: number;
}

/** Where the tablet stands: where staff carried it, until the administration says otherwise. */
export const counterOf = ({ catalogue: { kiosk }, moved }: Pick<Duty, 'catalogue' | 'moved'>): string | null =>
  moved && moved.insteadOf === kiosk.counterId ? moved.counterId : kiosk.counterId;

/**
 * Whom this tablet rates now: whom staff named, as long as that holds, or else who is on duty at its counter. null when nobody
 * is, or when they may not be rated today. Never who is signed in anywhere.
 */
export const whoServes = ({ catalogue, choice, moved, now }: Duty): CatalogueOfficer | null => {
  const { officers, office, kiosk } = catalogue;
  const officerOf = (id: string | null): CatalogueOfficer | undefined => officers.find((officer) => officer.id === id);
  const chosen = choice && now < choice.until ? officerOf(choice.officerId) : undefined;
  if (chosen) return chosen;
  const counter = counterOf({ catalogue, moved });
  const schedule = kiosk.schedules.find(({ counterId }) => counterId === counter);
  return (schedule && officerOf(officerOnDuty(schedule, now, office.timeZone))) ?? null;
};

/** Until when staff's word holds (ms): the next change in the schedule, at the latest the end of the office's day. */
export const choiceHoldsUntil = ({ catalogue, moved, now }: Omit<Duty, 'choice'>): number => {
  const { office, kiosk } = catalogue;
  const midnight = Math.max(...instantsOf(addDays(dayOf(now, office.timeZone), 1), 0, office.timeZone));
  const counter = counterOf({ catalogue, moved });
  const schedule = kiosk.schedules.find(({ counterId }) => counterId === counter);
  const change = schedule ? nextChange(schedule, now, office.timeZone) : null;
  return Math.min(change ?? midnight, midnight);
};

export interface Present {
  /** On duty at any counter now, and those who belong to this one. */
  readonly here: readonly CatalogueOfficer[];
  readonly others: readonly CatalogueOfficer[];
}

/** Whom a citizen may mean instead, nearest first, in roster order. */
export const officersPresent = ({ catalogue, moved, now }: Omit<Duty, 'choice'>): Present => {
  const { officers, office, kiosk } = catalogue;
  const counter = counterOf({ catalogue, moved });
  const onDuty = new Set(kiosk.schedules.map((schedule) => officerOnDuty(schedule, now, office.timeZone)));
  const isHere = ({ id, counterId }: CatalogueOfficer): boolean =>
    onDuty.has(id) || (counterId !== null && counterId === counter);
  return { here: officers.filter(isHere), others: officers.filter((officer) => !isHere(officer)) };
};

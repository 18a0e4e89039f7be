import type { KioskPart } from '@hailong/schema/kiosk';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isPin = (pin: unknown): boolean =>
  pin === null || (isObject(pin) && typeof pin['salt'] === 'string' && typeof pin['hash'] === 'string');
const isSchedule = (schedule: unknown): boolean =>
  isObject(schedule) &&
  typeof schedule['counterId'] === 'string' &&
  isObject(schedule['week']) &&
  Array.isArray(schedule['exceptions']);

/** Whether the catalogue's part for tablets is what a tablet can work with; by hand for the reason is-catalogue gives. */
export const isKioskPart = (part: unknown): part is KioskPart =>
  isObject(part) &&
  typeof part['id'] === 'string' &&
  typeof part['name'] === 'string' &&
  isPin(part['pin']) &&
  Array.isArray(part['schedules']) &&
  part['schedules'].every(isSchedule) &&
  typeof part['idleSeconds'] === 'number' &&
  typeof part['warnSeconds'] === 'number';

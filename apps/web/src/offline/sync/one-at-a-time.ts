import { v4 as uuid } from 'uuid';
import type { DeviceStorage } from '../database/device-storage.ts';
import type { Exclusively } from './exclusively.ts';
import { createLease } from './lease.ts';
import { createWebLock } from './web-lock.ts';

/** Web Locks where the browser has them (https), a lease on the disk where it has not. */
export const oneAtATime = (storage: DeviceStorage): Exclusively =>
  'locks' in navigator ? createWebLock(navigator.locks) : createLease(storage, uuid(), () => Date.now());

import { useSyncExternalStore } from 'react';
import type { Kiosk, KioskState } from '../../offline/kiosk/kiosk.ts';
import type { QueueState } from '../../offline/rating-queue.ts';

/** What the tablet is at this moment, followed live. */
export const useKiosk = (kiosk: Kiosk): KioskState => useSyncExternalStore(kiosk.subscribe, kiosk.state);

export const useKioskQueue = ({ queue }: Kiosk): QueueState => useSyncExternalStore(queue.subscribe, queue.state);

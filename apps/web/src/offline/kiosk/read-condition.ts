import type { DeviceCondition } from './kiosk.ts';

/** Chromium's; TypeScript has no type for it. */
interface BatteryManager {
  readonly level: number;
  readonly charging: boolean;
}

const readStorage = async (): Promise<DeviceCondition['storage']> => {
  try {
    const persisted = await navigator.storage?.persisted?.();
    if (persisted === undefined) return 'unavailable';
    return persisted ? 'persistent' : 'best-effort';
  } catch {
    return 'unavailable';
  }
};

const readBattery = async (): Promise<DeviceCondition['battery']> => {
  try {
    const battery = await (navigator as { getBattery?: () => Promise<BatteryManager> }).getBattery?.();
    return battery ? { level: Math.round(battery.level * 100), charging: battery.charging } : null;
  } catch {
    return null;
  }
};

/** Whatever of it this browser tells; never rejects. */
export const readCondition = async (): Promise<DeviceCondition> => {
  const [storage, battery] = await Promise.all([readStorage(), readBattery()]);
  return { storage, battery };
};

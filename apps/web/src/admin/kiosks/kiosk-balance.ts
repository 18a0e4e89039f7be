import type { FleetKiosk } from '@hailong/schema/kiosk';

export interface KioskBalance {
  /** Given on the tablet and not arrived yet, as far as it reported. */
  readonly outstanding: number;
  /** Neither arrived nor said to be waiting: ratings that may be lost. */
  readonly unaccounted: number;
}

/**
 * Given = stored + set aside + waiting. What arrived after the tablet's last word makes it seem to hold more than it does,
 * never less; so only a surplus of what is outstanding over what it says it holds is a finding.
 */
export const balanceOf = ({ days, lastContact }: Pick<FleetKiosk, 'days' | 'lastContact'>): KioskBalance => {
  const outstanding = days.reduce((sum, day) => sum + Math.max(0, day.given - day.stored - day.setAside), 0);
  const held = lastContact === null ? 0 : lastContact.waiting + lastContact.setApart;
  return { outstanding, unaccounted: Math.max(0, outstanding - held) };
};

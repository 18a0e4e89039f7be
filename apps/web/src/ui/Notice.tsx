import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type Tone = 'calm' | 'warn' | 'danger';

const ICONS: Readonly<Record<Tone, IconName>> = { calm: 'info', warn: 'warning', danger: 'warning' };

interface NoticeProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  /** 'alert' interrupts a screen reader: only for something that just went wrong. */
  readonly role?: 'status' | 'alert';
  readonly children: ReactNode;
}

export const Notice = ({ tone = 'calm', icon = ICONS[tone], role, children }: NoticeProps) => (
  <div className={`notice notice-${tone}`} role={role}>
    <Icon name={icon} />
    <div>{children}</div>
  </div>
);

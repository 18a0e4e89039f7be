import type { Membership } from '@hailong/schema/role';
import {
  mayChangeDutyDay,
  mayDecideSetAside,
  mayKeepPrivacy,
  mayManageCriteria,
  mayManagePeople,
  mayManageProcedures,
  mayManageRoster,
  mayManageSettings,
  mayPrintPosters,
  mayReadAudit,
  mayReadMonths,
  mayReview,
  mayTendKiosks,
} from '@hailong/schema/role';
import {
  IconCalendarWeek,
  IconChartBar,
  IconClipboardText,
  IconDeviceTablet,
  IconHeartHandshake,
  IconHistory,
  IconInbox,
  IconLock,
  IconListCheck,
  IconListDetails,
  IconMessages,
  IconQrcode,
  IconSettings,
  IconUser,
  IconUsers,
  IconUserShield,
  type Icon,
} from '@tabler/icons-react';
import type { AdminText } from '../text/vi.ts';
import { adminPaths } from '../../admin-paths.ts';
import { firstPageOf } from './first-page.ts';

/** One entry of the administration's menu. */
export interface Section {
  readonly key: keyof AdminText['sections'];
  readonly icon: Icon;
  /** Where the entry leads in one office. */
  readonly to: (office: string) => string;
  /** Addresses that start with this belong to the entry. */
  readonly within: (office: string) => string;
  /** Who sees it; the server decides again. */
  readonly permit: (membership: Membership) => boolean;
}

/** The menu, in the order of an office's work. */
export const sections: readonly Section[] = [
  {
    key: 'months',
    icon: IconChartBar,
    to: firstPageOf,
    within: (office) => `${adminPaths.office(office)}/months`,
    permit: mayReadMonths,
  },
  {
    key: 'review',
    icon: IconMessages,
    to: adminPaths.reviews,
    within: adminPaths.reviews,
    permit: mayReview,
  },
  {
    key: 'own',
    icon: IconUser,
    to: adminPaths.own,
    within: adminPaths.own,
    permit: ({ officerId }) => officerId !== null,
  },
  {
    key: 'criteria',
    icon: IconListCheck,
    to: adminPaths.criteria,
    within: adminPaths.criteria,
    permit: mayManageCriteria,
  },
  {
    key: 'roster',
    icon: IconUsers,
    to: adminPaths.roster,
    within: adminPaths.roster,
    permit: mayManageRoster,
  },
  {
    key: 'procedures',
    icon: IconListDetails,
    to: adminPaths.procedures,
    within: adminPaths.procedures,
    permit: mayManageProcedures,
  },
  { key: 'duty', icon: IconCalendarWeek, to: adminPaths.duty, within: adminPaths.duty, permit: mayChangeDutyDay },
  { key: 'kiosks', icon: IconDeviceTablet, to: adminPaths.kiosks, within: adminPaths.kiosks, permit: mayTendKiosks },
  { key: 'posters', icon: IconQrcode, to: adminPaths.posters, within: adminPaths.posters, permit: mayPrintPosters },
  { key: 'guide', icon: IconHeartHandshake, to: adminPaths.guide, within: adminPaths.guide, permit: mayTendKiosks },
  { key: 'people', icon: IconUserShield, to: adminPaths.people, within: adminPaths.people, permit: mayManagePeople },
  {
    key: 'surveys',
    icon: IconClipboardText,
    to: adminPaths.surveys,
    within: adminPaths.surveys,
    permit: mayReadMonths,
  },
  {
    key: 'setAside',
    icon: IconInbox,
    to: adminPaths.setAside,
    within: adminPaths.setAside,
    permit: mayDecideSetAside,
  },
  { key: 'privacy', icon: IconLock, to: adminPaths.privacy, within: adminPaths.privacy, permit: mayKeepPrivacy },
  { key: 'audit', icon: IconHistory, to: adminPaths.audit, within: adminPaths.audit, permit: mayReadAudit },
  {
    key: 'settings',
    icon: IconSettings,
    to: adminPaths.settings,
    within: adminPaths.settings,
    permit: mayManageSettings,
  },
];

/** The office an address is about, or null where it names none. */
export const officeOfAddress = (pathname: string): string | null =>
  /^\/admin\/offices\/([a-z0-9-]+)(?:\/|$)/.exec(pathname)?.[1] ?? null;

/** What a person may open in the office they look at. */
export const sectionsFor = (membership: Membership): readonly Section[] =>
  sections.filter(({ permit }) => permit(membership));

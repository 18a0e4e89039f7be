import type { Membership } from '@hailong/schema/role';
import {
  mayChangeDutyDay,
  mayManageCriteria,
  mayManagePeople,
  mayManageProcedures,
  mayManageRoster,
  mayManageSettings,
  mayPrintPosters,
  mayReadMonths,
  mayTendKiosks,
} from '@hailong/schema/role';
import {
  IconCalendarWeek,
  IconChartBar,
  IconClipboardText,
  IconDeviceTablet,
  IconHeartHandshake,
  IconListCheck,
  IconListDetails,
  IconQrcode,
  IconSettings,
  IconUsers,
  IconUserShield,
  type Icon,
} from '@tabler/icons-react';
import type { AdminText } from '../text/vi.ts';
import { paths } from '../../paths.ts';
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
    within: (office) => `${paths.adminOffice(office)}/months`,
    permit: mayReadMonths,
  },
  {
    key: 'criteria',
    icon: IconListCheck,
    to: paths.adminCriteria,
    within: paths.adminCriteria,
    permit: mayManageCriteria,
  },
  {
    key: 'roster',
    icon: IconUsers,
    to: paths.adminRoster,
    within: paths.adminRoster,
    permit: mayManageRoster,
  },
  {
    key: 'procedures',
    icon: IconListDetails,
    to: paths.adminProcedures,
    within: paths.adminProcedures,
    permit: mayManageProcedures,
  },
  { key: 'duty', icon: IconCalendarWeek, to: paths.adminDuty, within: paths.adminDuty, permit: mayChangeDutyDay },
  { key: 'kiosks', icon: IconDeviceTablet, to: paths.adminKiosks, within: paths.adminKiosks, permit: mayTendKiosks },
  { key: 'posters', icon: IconQrcode, to: paths.adminPosters, within: paths.adminPosters, permit: mayPrintPosters },
  { key: 'guide', icon: IconHeartHandshake, to: paths.adminGuide, within: paths.adminGuide, permit: mayTendKiosks },
  { key: 'people', icon: IconUserShield, to: paths.adminPeople, within: paths.adminPeople, permit: mayManagePeople },
  {
    key: 'surveys',
    icon: IconClipboardText,
    to: paths.adminSurveys,
    within: paths.adminSurveys,
    permit: mayReadMonths,
  },
  {
    key: 'settings',
    icon: IconSettings,
    to: paths.adminSettings,
    within: paths.adminSettings,
    permit: mayManageSettings,
  },
];

/** The office an address is about, or null where it names none. */
export const officeOfAddress = (pathname: string): string | null =>
  /^\/admin\/offices\/([a-z0-9-]+)(?:\/|$)/.exec(pathname)?.[1] ?? null;

/** What a person may open in the office they look at. */
export const sectionsFor = (membership: Membership): readonly Section[] =>
  sections.filter(({ permit }) => permit(membership));

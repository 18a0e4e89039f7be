import { adminPaths } from '../../admin-paths.ts';

/** The administration's first page, opened for one of several offices. */
export const firstPageOf = (office: string): string => `${adminPaths.home}?office=${office}`;

export const officeOfFirstPage = (address: URL): string | null => address.searchParams.get('office');

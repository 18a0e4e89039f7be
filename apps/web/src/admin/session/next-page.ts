import { adminPaths } from '../../admin-paths.ts';

const PARAMETER = 'next';

/** Sign-in that leads back to `page` (an address inside the administration) afterwards. */
export const signInFor = (page: string): string => `${adminPaths.signIn}?${PARAMETER}=${encodeURIComponent(page)}`;

/** Where to go after sign-in: only ever inside the administration, whatever the address bar says. */
export const nextPage = (search: URLSearchParams): string => {
  const wanted = search.get(PARAMETER) ?? '';
  return new RegExp(`^${adminPaths.home}(/[\\w./?=&:-]*)?$`).test(wanted) ? wanted : adminPaths.home;
};

/** Whether somebody was sent here from a page that needs a signed-in person. */
export const wasSentHere = (search: URLSearchParams): boolean => search.has(PARAMETER);

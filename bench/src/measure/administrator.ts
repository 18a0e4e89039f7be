import { addUser, signIn, type NewPerson } from './administration.ts';

const ADMINISTRATOR = {
  username: 'quan.tri',
  password: 'Kiosk-hai-long-2026',
  displayName: 'Quản trị',
  role: 'administrator',
} as const satisfies Omit<NewPerson, 'office'>;

export const addAdministrator = async (databaseUrl: string, office: string): Promise<void> =>
  addUser(databaseUrl, { ...ADMINISTRATOR, office });

/** The cookies of that administrator's session; `origin` by the name under which plain http may administer. */
export const signInAdministrator = async (origin: string): Promise<string> => signIn(origin, ADMINISTRATOR);

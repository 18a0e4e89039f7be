import { usernameSchema, type Setup } from '@hailong/schema/account';
import { passwordAdvice } from './password-advice.ts';

/** What a person types; the token comes from the link. */
export type SetupDraft = Omit<Setup, 'token'>;

export const emptyDraft: SetupDraft = { displayName: '', username: '', password: '' };

/** Fields of the draft that cannot be sent as they are, in the order of the form. */
export const wrongFields = ({ displayName, username, password }: SetupDraft): readonly (keyof SetupDraft)[] => [
  ...(displayName.trim() === '' ? (['displayName'] as const) : []),
  ...(usernameSchema.safeParse(username.trim()).success ? [] : (['username'] as const)),
  ...(passwordAdvice(password, [username, displayName]).flaws.length > 0 ? (['password'] as const) : []),
];

/** What the server gets: names without stray spaces around them, the password exactly as typed. */
export const setupOf = (draft: SetupDraft, token: string): Setup => ({
  token,
  displayName: draft.displayName.trim(),
  username: draft.username.trim(),
  password: draft.password,
});

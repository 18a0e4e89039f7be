import { z } from 'zod';

const keptSchema = z.object({ setupToken: z.string().min(1) });

/** The token of a set-up link's fragment, or null. A fragment reaches no server and no log. */
export const tokenOfHash = (hash: string): string | null => hash.replace(/^#/, '') || null;

/** Where the token stays once it has left the address bar: this tab's history entry, which a reload keeps. */
export const keepToken = (setupToken: string): unknown => ({ setupToken });

export const keptToken = (state: unknown): string | null => keptSchema.safeParse(state).data?.setupToken ?? null;

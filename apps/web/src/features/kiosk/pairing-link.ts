/** The pairing code of "#pair=ABCD2345", or null. It stands after "#" so that it reaches no server's log. */
export const codeOfLink = (hash: string): string | null => /^#pair=([\w-]{1,40})$/.exec(hash)?.[1] ?? null;

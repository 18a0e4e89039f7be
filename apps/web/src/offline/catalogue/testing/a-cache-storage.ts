/** The three calls of the Cache API that the catalogue uses, kept in memory: Node has none of its own. */
export const aCacheStorage = (): Pick<CacheStorage, 'open'> => {
  const stored = new Map<string, Map<string, Response>>();
  return {
    open: async (name) => {
      const entries = stored.get(name) ?? new Map<string, Response>();
      stored.set(name, entries);
      const cache = {
        match: async (path: string) => Promise.resolve(entries.get(path)?.clone()),
        put: async (path: string, response: Response) => Promise.resolve(void entries.set(path, response)),
      };
      return Promise.resolve(cache as unknown as Cache);
    },
  };
};

import type { Repository } from '../repository.ts';

/** A repository that exists only in memory: path → contents. */
export const aRepository = (contents: Readonly<Record<string, string>>): Repository => ({
  files: Object.keys(contents),
  read: (path) => contents[path],
});

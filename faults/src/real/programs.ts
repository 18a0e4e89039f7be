import { bundledProgram, bundlePrograms } from '@hailong/bundled-api/bundle-programs';

const PROGRAMS = ['server', 'tasks/migrate', 'tasks/backup'] as const;

let bundled: Promise<void> | undefined;

/** The file of a program of the API that starts in a fraction of the time; the first who asks waits until it is made. */
export const programOf = async (name: (typeof PROGRAMS)[number]): Promise<string> => {
  await (bundled ??= bundlePrograms('faults', PROGRAMS));
  return bundledProgram('faults', name);
};

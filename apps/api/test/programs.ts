import { join } from 'node:path';
import { bundledProgram, bundlePrograms } from '@hailong/bundled-api/bundle-programs';

const KEEPER = 'tests';
const PROGRAMS = ['server', 'tasks/add-user', 'tasks/backup', 'tasks/rotate-sealing-key'] as const;

export type Program = (typeof PROGRAMS)[number];

/** As people start it. Loading it takes a second of processor time; each program is started from here at least once. */
export const programSource = (program: Program | 'tasks/check-months'): string =>
  join(import.meta.dirname, '../src', `${program}.ts`);

/** The same program in few files, for all further starts. */
export const fastProgram = (program: Program): string => bundledProgram(KEEPER, program);

/** Vitest's global set-up: once, before all database tests. */
export const setup = (): Promise<void> => bundlePrograms(KEEPER, PROGRAMS);

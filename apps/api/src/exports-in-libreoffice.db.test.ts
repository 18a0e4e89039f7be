import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { exportsOfPlantedFormulas, PLANTED } from '../test/planted-formulas.ts';

const run = promisify(execFile);

/** As the import dialog offers them: comma, semicolon (what Excel in Vietnamese writes) and tab; `"` around texts, UTF-8. */
const SPLIT_AT = [44, 59, 9].map((separator) => `Text - txt - csv (StarCalc):${separator},34,76`);

/** Calc, on a profile of its own; what it makes of each file as flat XML, or undefined where there is no Calc. */
const openCalc = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-calc-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  return async (files: readonly string[], filter?: string): Promise<readonly (string | undefined)[]> => {
    const made = await mkdtemp(join(folder, 'made-'));
    const options = ['--headless', '--norestore', `-env:UserInstallation=${profile}`, '--convert-to', 'fods'];
    const read = filter === undefined ? [] : [`--infilter=${filter}`];
    await run('soffice', [...options, ...read, '--outdir', made, ...files], { timeout: 40_000 }).catch(() => undefined);
    const results = files.map((file) => join(made, basename(file).replace(/\.\w+$/, '.fods')));
    return Promise.all(results.map((path) => readFile(path, 'utf8').catch(() => undefined)));
  };
};

/** One after another: two of them would fight for the profile. */
const inTurn = async <In, Out>(all: readonly In[], work: (one: In) => Promise<Out>): Promise<Out[]> => {
  const done: Out[] = [];
  for (const one of all) done.push(await work(one));
  return done;
};

const formulasIn = (sheet: string | undefined): string[] => sheet?.match(/table:formula="[^"]*"/g) ?? [];
const linksIn = (sheet: string | undefined): string[] => sheet?.match(/<text:a [^>]*>/g) ?? [];

test('S15: what LibreOffice makes of an exported file holds no formula, however it cuts it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-exports-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const calc = await openCalc();
  const control = join(folder, 'control.csv');
  await writeFile(control, 'a,b\n=1+1,2\n');
  const [opened] = await calc([control], SPLIT_AT[0]);
  if (opened === undefined) {
    process.stdout.write('LibreOffice Calc is not on this machine: no exported file was opened with it.\n');
    return;
  }
  // Or else the rest of this test would prove nothing.
  expect(formulasIn(opened)).toHaveLength(1);

  const written: string[] = [];
  for (const [index, { path, bytes }] of (await exportsOfPlantedFormulas()).entries()) {
    const file = join(folder, `export-${index}${/\.(?:csv|xlsx)/.exec(path)?.[0]}`);
    await writeFile(file, bytes);
    written.push(file);
  }
  const workbooks = written.filter((file) => file.endsWith('.xlsx'));
  const tables = written.filter((file) => file.endsWith('.csv'));
  const sheets = [await calc(workbooks), ...(await inTurn(SPLIT_AT, (filter) => calc(tables, filter)))].flat();
  expect(sheets).toHaveLength(workbooks.length + SPLIT_AT.length * tables.length);
  for (const sheet of sheets) {
    expect([sheet?.includes(PLANTED), ...formulasIn(sheet), ...linksIn(sheet)]).toEqual([true]);
  }
});

// `node build.js <catalogue.json> <folder>`: every peer's page, minified and compressed as well as can be, below that folder.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const [catalogue, folder] = process.argv.slice(2);

for (const peer of ['bare-react', 'surveyjs', 'odk-web-forms']) {
  const outDir = join(folder, peer);
  await build({
    configFile: false,
    root: join(import.meta.dirname, peer),
    logLevel: 'error',
    resolve: { alias: { '#catalogue': catalogue } },
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 10_000 },
  });
  for (const entry of await readdir(outDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    await writeFile(`${file}.br`, brotliCompressSync(content));
    await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

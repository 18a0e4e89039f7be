import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.txt']);
/** Below this a packet is a packet. */
const WORTH_IT_BYTES = 1024;

/** A page the server completes with every response must not be sent as it was built. */
const FILLED_IN_BY_SERVER = '__CSP_NONCE__';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const compressFile = async (file: string): Promise<void> => {
  const content = await readFile(file);
  if (content.length < WORTH_IT_BYTES || content.includes(FILLED_IN_BY_SERVER)) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await Promise.all([
    writeFile(`${file}.br`, await brotli(content, { params })),
    writeFile(`${file}.gz`, await zip(content, { level: 9 })),
  ]);
};

/** Writes a .br and a .gz beside every text file, so that the server compresses nothing while people wait. */
export const precompress = (): Plugin => {
  let outDir = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      // Last: the service worker is written in this hook too.
      order: 'post',
      sequential: true,
      async handler(error) {
        if (error) return;
        const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)));
        await Promise.all(files.map(async (entry) => compressFile(join(entry.parentPath, entry.name))));
      },
    },
  };
};

import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { baseImage, copiedParts } from './copied-parts.ts';
import { copyRepository } from './copy-repository.ts';
import { diskUseMB } from './disk-use.ts';

/** As .dockerignore: the tests stay outside. */
const IGNORED = /\.test\.[^/]*$/;

/** The packages as the Dockerfile's own stage installs them; every package comes from the store that `env` has filled. */
const installForServer = async (folder: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const { packageManager } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly packageManager: string;
  };
  const what = ['install', '--frozen-lockfile', '--pm-on-fail=ignore', '--prod', '--no-optional'];
  await promisify(execFile)('npm', ['exec', '--yes', '--', packageManager, ...what, '--filter', '@hailong/api...'], {
    cwd: folder,
    env: { ...env, CI: 'true' },
  });
};

export interface ImageParts {
  readonly megabytes: number;
  readonly base: string;
}

/** A sum of what the Dockerfile copies into its last stage, since there is no Docker here; without the image it builds upon. */
export const imageParts = async (folder: string, builtPages: string, env: NodeJS.ProcessEnv): Promise<ImageParts> => {
  await copyRepository(folder);
  const dockerfile = await readFile(join(folder, 'docker/Dockerfile'), 'utf8');
  const names = await readdir(folder, { recursive: true });
  await Promise.all(names.filter((name) => IGNORED.test(name)).map((name) => rm(join(folder, name))));
  const sources = copiedParts(dockerfile);
  const own = sources.filter(({ stage }) => stage === null).map(({ source }) => source);
  const before = await diskUseMB([folder]);
  let megabytes = await diskUseMB(own.map((source) => join(folder, source)));
  await installForServer(folder, env);
  for (const { stage } of sources) {
    if (stage === 'web') megabytes += await diskUseMB([builtPages]);
    else if (stage === 'server') megabytes += (await diskUseMB([folder])) - before;
    else if (stage !== null) throw new Error(`It is not known how large the stage ${stage} is.`);
  }
  return { megabytes, base: baseImage(dockerfile) };
};

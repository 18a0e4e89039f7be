import { execFile } from 'node:child_process';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Capability } from './fault.ts';
import { FIREFOX } from './real/firefox.ts';
import { machineName } from './real/host-name.ts';
import { lanAddress } from './real/lan-address.ts';
import { SCREEN, WEBKIT_DRIVER } from './real/webkit.ts';

const run = promisify(execFile);

const works = async (attempt: () => Promise<unknown>): Promise<boolean> =>
  attempt().then(
    () => true,
    () => false,
  );

const withFolder = async (probe: (folder: string) => Promise<unknown>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-probe-'));
  try {
    await probe(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const mounts = async (folder: string, args: readonly string[]): Promise<void> => {
  await run('mount', [...args, folder]);
  await run('umount', [folder]);
};

const PROBES: Readonly<Record<Capability, { readonly why: string; readonly probe: () => Promise<unknown> }>> = {
  'loop-devices': {
    why: 'needs root, mkfs.ext4 and loop devices',
    probe: async () =>
      withFolder(async (folder) => {
        const image = join(folder, 'image');
        await run('truncate', ['--size=16M', image]);
        await run('mkfs.ext4', ['-q', image]);
        const at = await mkdtemp(join(folder, 'at-'));
        await mounts(at, ['-o', 'loop', image]);
      }),
  },
  chromium: {
    why: 'needs Chromium (CHROMIUM_PATH)',
    probe: async () => access(process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'),
  },
  firefox: { why: 'needs Firefox (apt-get install firefox-esr)', probe: async () => access(FIREFOX) },
  webkit: {
    why: 'needs WebKit and a screen (apt-get install webkit2gtk-driver xvfb xauth)',
    probe: async () => Promise.all([access(WEBKIT_DRIVER), access(SCREEN)]),
  },
  'lan-address': {
    why: 'needs an IPv4 address that is not localhost',
    probe: async () => {
      if (lanAddress() === undefined) throw new Error('there is none');
    },
  },
  'host-name': { why: 'needs a name of its own that leads to it (/etc/hosts)', probe: machineName },
  proc: { why: 'needs /proc (Linux)', probe: async () => access('/proc/self/stat') },
};

export type Capabilities = ReadonlyMap<Capability, string | null>;

/** What this machine can do; for what it cannot, why. */
export const probeCapabilities = async (): Promise<Capabilities> => {
  const found = new Map<Capability, string | null>();
  for (const [name, { why, probe }] of Object.entries(PROBES)) {
    found.set(name as Capability, (await works(probe)) ? null : why);
  }
  return found;
};

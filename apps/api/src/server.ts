// The process: configuration → database → app → listen, and the same backwards on SIGTERM and SIGINT.
import { networkInterfaces } from 'node:os';
import type { AddressInfo } from 'node:net';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import { buildApp } from './app.ts';
import { startNightlyBackups } from './backup/nightly.ts';
import { readConfig, type Config } from './config.ts';
import { citizenUrl } from './startup/citizen-url.ts';
import { closeInTime } from './startup/close-in-time.ts';
import { lanAddress } from './startup/lan-address.ts';
import { createLifetime, Stopped, type Lifetime } from './startup/lifetime.ts';
import { troubleSentence } from './startup/trouble-sentence.ts';
import { welcome } from './startup/welcome.ts';
import { newestBackup, nightlyBackups } from './tasks/nightly-backups.ts';
import { prepareDatabase } from './tasks/prepare-database.ts';
import { readWelcome } from './tasks/read-welcome.ts';

interface FoundDatabase {
  readonly ownerUrl: string;
  readonly serverUrl: string;
}

const findDatabase = async (config: Config, lifetime: Lifetime): Promise<FoundDatabase> => {
  const { databaseUrl, databaseOwnerUrl = databaseUrl, dataDir } = config;
  if (databaseUrl !== undefined && databaseOwnerUrl !== undefined) {
    return { ownerUrl: databaseOwnerUrl, serverUrl: databaseUrl };
  }
  const embedded = await startEmbeddedDatabase({ dataDir, log: console.log });
  await lifetime.opened(() => embedded.stop());
  return { ownerUrl: embedded.url, serverUrl: embedded.serverUrl };
};

/** The role that serves, unless the owner itself does. */
const serverRoleOf = ({ ownerUrl, serverUrl }: FoundDatabase): string | undefined =>
  ownerUrl === serverUrl ? undefined : decodeURIComponent(new URL(serverUrl).username);

const start = async (config: Config, lifetime: Lifetime): Promise<void> => {
  const { host, publicUrl, trustedProxies, logLevel, sampleOffice, firstAdministrator } = config;
  const found = await findDatabase(config, lifetime);
  const { ownerUrl, serverUrl } = found;
  await prepareDatabase({ url: ownerUrl, serverRole: serverRoleOf(found), sampleOffice, firstAdministrator });
  // Asked each time: the router may have given this computer another address since.
  const address = () => ({ host, port: config.port, publicUrl, lanAddress: lanAddress(networkInterfaces()) });
  const whereCitizensAre = () => citizenUrl(address());
  const app = await buildApp({
    databaseUrl: serverUrl,
    databaseReplicaUrl: config.databaseReplicaUrl,
    publicUrl,
    trustedProxies,
    port: config.port,
    logLevel,
    citizenUrl: whereCitizensAre,
    backups: { nightly: config.nightlyBackups, newest: () => newestBackup(config) },
  });
  await lifetime.opened(closeInTime(app));
  if (config.nightlyBackups) {
    await startNightlyBackups(
      lifetime,
      nightlyBackups(ownerUrl, config, (sentence) => app.log.warn(sentence)),
    );
  }
  await app.listen({ host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  const news = await readWelcome(serverUrl, { publicUrl, port });
  console.log(welcome({ ...news, ...address(), port }));
};

const run = async (): Promise<void> => {
  const lifetime = createLifetime();
  let attempt = { port: 0, host: '' };
  const leave = (): void => void lifetime.stop().then(() => process.exit());
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
  try {
    const config = readConfig(process.env);
    attempt = config;
    await start(config, lifetime);
  } catch (error) {
    if (error instanceof Stopped) return;
    console.error(troubleSentence(error, attempt) ?? error);
    process.exitCode = 1;
    leave();
  }
};

await run();

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

const findDatabase = async ({ databaseUrl, dataDir }: Config, lifetime: Lifetime): Promise<string> => {
  if (databaseUrl !== undefined) return databaseUrl;
  const embedded = await startEmbeddedDatabase({ dataDir, log: console.log });
  await lifetime.opened(() => embedded.stop());
  return embedded.url;
};

const start = async (config: Config, lifetime: Lifetime): Promise<void> => {
  const { host, publicUrl, trustedProxies, logLevel, sampleOffice, firstAdministrator } = config;
  const databaseUrl = await findDatabase(config, lifetime);
  await prepareDatabase({ url: databaseUrl, sampleOffice, firstAdministrator });
  // Asked each time: the router may have given this computer another address since.
  const address = () => ({ host, port: config.port, publicUrl, lanAddress: lanAddress(networkInterfaces()) });
  const whereCitizensAre = () => citizenUrl(address());
  const app = await buildApp({
    databaseUrl,
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
      nightlyBackups(databaseUrl, config, (sentence) => app.log.warn(sentence)),
    );
  }
  await app.listen({ host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  const news = await readWelcome(databaseUrl, { publicUrl, port });
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

import { networkInterfaces } from 'node:os';

/** An address of this machine that is not "localhost" to a browser. */
export const lanAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

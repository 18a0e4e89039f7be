import type { NetworkInterfaceInfo } from 'node:os';

/** Made by programs on this computer; no phone is on the other side. */
const VIRTUAL = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|tun|tap|utun|wg|tailscale|zt)/i;

/** Most likely the office's router first. */
const PREFERENCE = [/^192\.168\./, /^10\./, /^172\.(?:1[6-9]|2\d|3[01])\./];

const rank = (address: string): number => {
  const found = PREFERENCE.findIndex((pattern) => pattern.test(address));
  return found === -1 ? PREFERENCE.length : found;
};

/** The address at which phones on the Wi-Fi most likely reach this computer; null without a network. */
export const lanAddress = (interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): string | null => {
  const addresses = Object.entries(interfaces)
    .filter(([name]) => !VIRTUAL.test(name))
    .flatMap(([, infos = []]) => infos)
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address);
  return addresses.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
};

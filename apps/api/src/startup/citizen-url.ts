export interface Whereabouts {
  readonly port: number;
  /** As in HOST. */
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly lanAddress: string | null;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

/** Where phones and tablets open the pages: PUBLIC_URL, else the address on the network; no slash at the end. */
export const citizenUrl = ({ port, host, publicUrl, lanAddress }: Whereabouts): string => {
  if (publicUrl !== undefined) return publicUrl;
  const name = LOOPBACK.has(host) ? 'localhost' : (lanAddress ?? 'localhost');
  return `http://${name}:${port}`;
};

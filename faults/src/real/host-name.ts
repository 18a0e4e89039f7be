import { lookup } from 'node:dns/promises';
import { hostname } from 'node:os';

/** How a browser on this machine reaches the office. */
export interface Host {
  readonly name: string;
  /** Where the name leads. */
  readonly address: string;
}

/** The machine's own name, as a browser finds it: no browser takes it for localhost, wherever it leads. Rejects if it leads nowhere. */
export const machineName = async (): Promise<Host> => {
  const name = hostname();
  if (name === 'localhost' || name.endsWith('.localhost')) throw new Error('the machine is called localhost');
  const { address } = await lookup(name, { family: 4 });
  return { name, address };
};

import type { OpenFault } from '../fault.ts';
import { openOffice, type Office } from '../real/office.ts';
import type { Phone } from '../real/phones.ts';
import { openProxy, type Proxy } from '../real/proxy.ts';

export interface Line {
  readonly office: Office;
  readonly proxy: Proxy;
}

export const onLine = (run: (line: Line, seed: number) => Promise<string[]>) => async (): Promise<OpenFault> => {
  const office = await openOffice();
  const proxy = await openProxy(office.server.port);
  return {
    run: async (seed) => {
      // What earlier runs left in the table is not this run's to judge.
      const before = new Set((await office.held()).map(({ id }) => id));
      const fresh = { ...office, held: async () => (await office.held()).filter(({ id }) => !before.has(id)) };
      return run({ office: fresh, proxy }, seed);
    },
    close: async () => {
      await proxy.close();
      await office.close();
    },
  };
};

export const waitingOn = async (phones: readonly Phone[]): Promise<number> =>
  (await Promise.all(phones.map((phone) => phone.waiting()))).reduce((sum, waiting) => sum + waiting, 0);

export const stuck = async (phones: readonly Phone[]): Promise<string[]> => {
  const waiting = await waitingOn(phones);
  return waiting === 0 ? [] : [`stuck: ${waiting} still waiting`];
};

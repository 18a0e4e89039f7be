import { apiPaths } from '@hailong/schema/api-paths';
import { shownReportSchema, type ShownReport } from '@hailong/schema/monthly-report';
import { signIn } from '../measure/administration.ts';
import { startProductOn } from './build-database.ts';
import { STATISTICIAN } from './statistician.ts';

/** A person who is signed in and reads months from a process of the product. */
export interface Reader {
  readonly pid: number;
  /** ms from asking to the last byte. @throws unless it is answered with 200 */
  readonly time: (path: string) => Promise<number>;
  readonly report: (office: string, month: string) => Promise<ShownReport>;
  readonly stop: () => Promise<void>;
}

export const startReader = async (databaseUrl: string): Promise<Reader> => {
  const { origin, pid, stop } = await startProductOn(databaseUrl);
  const cookie = await signIn(origin, STATISTICIAN).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const get = async (path: string): Promise<ArrayBuffer> => {
    const reply = await fetch(origin + path, { headers: { cookie } });
    const body = await reply.arrayBuffer();
    if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${Buffer.from(body).toString()}`);
    return body;
  };
  return {
    pid,
    stop,
    time: async (path) => {
      const start = performance.now();
      await get(path);
      return performance.now() - start;
    },
    report: async (office, month) => {
      const body = Buffer.from(await get(apiPaths.month(office, month))).toString();
      return shownReportSchema.parse(JSON.parse(body));
    },
  };
};

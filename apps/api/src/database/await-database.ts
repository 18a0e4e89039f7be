import { sql } from 'drizzle-orm';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../startup/startup-error.ts';
import type { Database } from './connection.ts';

const ATTEMPTS = 15;
const PAUSE_MS = 1_000;

const codeOf = (error: unknown): string => {
  const found: unknown = error instanceof Error ? (Reflect.get(error, 'code') ?? codeOf(error.cause)) : '';
  return typeof found === 'string' ? found : '';
};

/** Host, port and database, without the password. */
const whereIs = (url: string): string => {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};

const refusal = (code: string, where: string, cause: unknown): StartupError | null => {
  if (code.startsWith('28')) {
    return new StartupError(
      `PostgreSQL tại ${where} từ chối tên hoặc mật khẩu trong DATABASE_URL.`,
      `PostgreSQL at ${where} refuses the name or password in DATABASE_URL.`,
      cause,
    );
  }
  if (code === '3D000') {
    return new StartupError(
      `Không có cơ sở dữ liệu ${where}. Hãy tạo trước hoặc sửa DATABASE_URL.`,
      `There is no database ${where}. Create it first, or correct DATABASE_URL.`,
      cause,
    );
  }
  return null;
};

/**
 * Waits for a database that is still starting (after a power cut both start together), for a quarter of a minute or so.
 * @throws StartupError
 */
export const awaitDatabase = async (database: Database, url: string, pauseMs = PAUSE_MS): Promise<void> => {
  const where = whereIs(url);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await database.execute(sql`select 1`);
      return;
    } catch (error) {
      const refused = refusal(codeOf(error), where, error);
      if (refused) throw refused;
      if (attempt === ATTEMPTS) {
        throw new StartupError(
          `Không kết nối được cơ sở dữ liệu tại ${where}. Hãy kiểm tra PostgreSQL đang chạy và DATABASE_URL.`,
          `The database at ${where} cannot be reached. Check that PostgreSQL runs, and DATABASE_URL.`,
          error,
        );
      }
      await sleep(pauseMs);
    }
  }
};

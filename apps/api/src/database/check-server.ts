import { sql } from 'drizzle-orm';
import { StartupError } from '../startup/startup-error.ts';
import type { Database } from './connection.ts';

/** The oldest that knows "is json", which guards a column. */
const OLDEST_VERSION = 160_000;

interface ServerSettings extends Record<string, unknown> {
  readonly version: number;
  readonly encoding: string;
  /** Names of what is switched off; null when nothing is. */
  readonly off: string | null;
}

/**
 * Refuses a server that could lose a rating it has acknowledged, or cannot hold Vietnamese. Tests hand in
 * `mayLoseData`, because nobody's rating depends on theirs.
 * @throws StartupError
 */
export const checkServer = async (database: Database, mayLoseData = false): Promise<void> => {
  const [settings] = await database.execute<ServerSettings>(sql`
    select current_setting('server_version_num')::int as version,
           current_setting('server_encoding') as encoding,
           (
             select string_agg(name, ', ' order by name) from pg_settings
             where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
           ) as off`);
  if (!settings) throw new Error('no settings');
  if (settings.version < OLDEST_VERSION) {
    throw new StartupError(
      'PostgreSQL này quá cũ. Hãy dùng PostgreSQL 18 (tối thiểu 16).',
      'This PostgreSQL is too old. Use PostgreSQL 18 (16 at least).',
    );
  }
  if (settings.encoding !== 'UTF8') {
    throw new StartupError(
      `Cơ sở dữ liệu dùng bảng mã ${settings.encoding}. Hãy tạo lại với bảng mã UTF8.`,
      `The database's encoding is ${settings.encoding}. Create it again with encoding UTF8.`,
    );
  }
  if (settings.off !== null && !mayLoseData) {
    throw new StartupError(
      `PostgreSQL đang tắt ${settings.off} nên có thể mất phiếu khi mất điện. Hãy bật (on) rồi chạy lại.`,
      `PostgreSQL has ${settings.off} switched off and could lose ratings in a power cut. Switch it on.`,
    );
  }
};

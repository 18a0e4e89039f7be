import { EmbeddedDatabaseError } from './embedded-database-error.ts';

const SQLITE_FULL = 13;

/** Node's and SQLite's ways to say that there is no room. */
export const isDiskFull = (error: unknown): boolean => {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT' || errcode === SQLITE_FULL;
};

/** Every failure this package knows, each with the sentence that says what to do about it. */

export const notADirectory = (path: string): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('folder-unusable', {
    vi: `"${path}" không phải là thư mục. Hãy đặt DATA_DIR là một thư mục.`,
    en: `"${path}" is not a folder. Set DATA_DIR to a folder.`,
  });

export const notWritable = (path: string, cause?: unknown): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError(
    'folder-unusable',
    {
      vi: `Không ghi được vào thư mục dữ liệu "${path}". Hãy cấp quyền ghi hoặc đặt DATA_DIR là thư mục khác.`,
      en: `The data folder "${path}" cannot be written to. Allow writing, or set DATA_DIR to another folder.`,
    },
    cause,
  );

export const inUse = (path: string, pid: number | undefined): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('folder-in-use', {
    vi: `Thư mục dữ liệu "${path}" đang được một máy chủ khác sử dụng (tiến trình ${pid ?? '?'}). Hãy dừng máy chủ đó trước hoặc đặt DATA_DIR khác.`,
    en: `The data folder "${path}" is in use by another server (process ${pid ?? '?'}). Stop that one first, or set another DATA_DIR.`,
  });

export const unreachable = (path: string, user: string): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('folder-unreachable', {
    vi: `Người dùng hệ thống "${user}" không vào được thư mục "${path}" hoặc thư mục của chương trình. Hãy chuyển cả hai ra khỏi thư mục riêng của root, hoặc chạy bằng một người dùng thường.`,
    en: `The system user "${user}" cannot enter "${path}" or the program's folder. Move both out of root's private folder, or run as an ordinary user.`,
  });

export const ofAnotherUser = (path: string): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('folder-of-another-user', {
    vi: `Cơ sở dữ liệu trong "${path}" thuộc về một người dùng khác. Hãy chạy bằng đúng người dùng đã tạo ra nó.`,
    en: `The database in "${path}" belongs to another user. Run as the user who created it.`,
  });

export const diskFull = (path: string): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('disk-full', {
    vi: `Ổ đĩa chứa "${path}" đã đầy. Hãy giải phóng ít nhất 500 MB rồi chạy lại; dữ liệu đã lưu vẫn còn nguyên.`,
    en: `The disk that holds "${path}" is full. Free at least 500 MB and start again; what was stored is intact.`,
  });

export const wrongVersion = (path: string, found: string): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('wrong-version', {
    vi: `"${path}" không phải là cơ sở dữ liệu PostgreSQL 18 (tìm thấy: ${found}). Hãy dùng đúng phiên bản phần mềm đã tạo ra nó, hoặc đặt DATA_DIR khác.`,
    en: `"${path}" is not a PostgreSQL 18 database (found: ${found}). Use the release that made it, or set another DATA_DIR.`,
  });

export const passwordsMissing = (path: string): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('passwords-missing', {
    vi: `Thiếu hoặc hỏng tệp mật khẩu "${path}" của cơ sở dữ liệu đã có. Hãy khôi phục tệp này từ bản sao lưu.`,
    en: `The password file "${path}" of the existing database is missing or damaged. Restore it from a backup.`,
  });

export const platformUnsupported = (platform: string, cause?: unknown): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError(
    'platform-unsupported',
    {
      vi: `Không có PostgreSQL kèm theo cho máy này (${platform}). Hãy cài PostgreSQL 18 và đặt DATABASE_URL.`,
      en: `There is no bundled PostgreSQL for this machine (${platform}). Install PostgreSQL 18 and set DATABASE_URL.`,
    },
    cause,
  );

export const systemUserMissing = (): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('system-user-missing', {
    vi: 'PostgreSQL không chạy bằng root và không tạo được người dùng hệ thống "postgres". Hãy chạy bằng một người dùng thường, hoặc tạo người dùng "postgres".',
    en: 'PostgreSQL refuses to run as root and the system user "postgres" could not be created. Run as an ordinary user, or create the user "postgres".',
  });

export const leftoverWillNotStop = (pid: number): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('leftover-will-not-stop', {
    vi: `PostgreSQL của lần chạy trước (tiến trình ${pid}) không chịu dừng. Hãy dừng tiến trình đó hoặc khởi động lại máy, rồi chạy lại.`,
    en: `PostgreSQL of the previous run (process ${pid}) does not stop. End that process or restart the machine, then start again.`,
  });

export const wrongEncoding = (found: string): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('wrong-encoding', {
    vi: `Cơ sở dữ liệu dùng bảng mã ${found}, không phải UTF8. Hãy đặt DATA_DIR là một thư mục mới.`,
    en: `The database uses the encoding ${found}, not UTF8. Set DATA_DIR to a new folder.`,
  });

export const startFailed = (logFile: string, detail: string): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('start-failed', {
    vi: `PostgreSQL không khởi động được: ${detail}. Chi tiết trong "${logFile}".`,
    en: `PostgreSQL did not start: ${detail}. Details are in "${logFile}".`,
  });

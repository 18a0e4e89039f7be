export interface Attempt {
  readonly port: number;
  readonly host: string;
}

/** Errors whose message was written for the person at the terminal. */
const SENTENCES = new Set([
  'InvalidConfig',
  'StartupError',
  'UnknownMigration',
  'EmbeddedDatabaseError',
  'DamagedBackup',
  'NewerBackup',
  'RestoreDiffers',
]);

const listenTrouble = (code: unknown, { port, host }: Attempt): string | null => {
  switch (code) {
    case 'EADDRINUSE':
      return `Cổng ${port} đang được chương trình khác sử dụng. Hãy dừng chương trình đó hoặc đặt PORT khác.\nPort ${port} is used by another program. Stop that program, or set another PORT.`;
    case 'EACCES':
      return `Không được phép mở cổng ${port}. Hãy đặt PORT từ 1024 trở lên.\nPort ${port} may not be opened. Set PORT to 1024 or above.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Máy này không có địa chỉ ${host}. Hãy sửa HOST.\nThis computer has no address ${host}. Correct HOST.`;
    default:
      return null;
  }
};

/** What to print when the server cannot start, or null for a fault of ours that needs its stack. */
export const troubleSentence = (error: unknown, attempt: Attempt): string | null => {
  if (!(error instanceof Error)) return null;
  if (SENTENCES.has(error.name)) return error.message;
  return Reflect.get(error, 'syscall') === 'listen' || Reflect.get(error, 'syscall') === 'getaddrinfo'
    ? listenTrouble(Reflect.get(error, 'code'), attempt)
    : null;
};

import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { createStatementReader } from './postgres-statements.ts';

export interface StatementProxy {
  readonly port: number;
  /** Told of each statement before it passes; false keeps it, and all after it on that connection, from the database. */
  readonly watch: (passes: (statement: string) => boolean) => void;
  /** What reaches the database in place of what was written. */
  readonly rewrite: (change: (bytes: Buffer) => Buffer) => void;
  readonly close: () => Promise<void>;
}

/** Stands between a program and PostgreSQL and sees every statement. */
export const openStatementProxy = async (target: number): Promise<StatementProxy> => {
  let passes: (statement: string) => boolean = () => true;
  let change = (bytes: Buffer): Buffer => bytes;
  const listener = createServer((client) => {
    const database = connect(target, '127.0.0.1');
    const read = createStatementReader();
    let isOpen = true;
    client.on('data', (bytes: Buffer) => {
      for (const statement of read(bytes)) isOpen &&= passes(statement);
      if (isOpen) database.write(change(bytes));
    });
    database.on('data', (bytes: Buffer) => void (client.writable && client.write(bytes)));
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    port: (listener.address() as AddressInfo).port,
    watch: (watcher) => void (passes = watcher),
    rewrite: (changer) => void (change = changer),
    close: async () => {
      listener.close();
      await once(listener, 'close');
    },
  };
};

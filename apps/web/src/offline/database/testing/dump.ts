/**
 * A database as text: enough to put a device back into the state an earlier version of the app left it in. Written and
 * restored with the browser's own API, so that neither side depends on the library or the code under test.
 */
export interface Dump {
  /** As the browser counts it (Dexie's version × 10). */
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly autoIncrement: boolean;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | readonly string[];
      readonly unique: boolean;
    }[];
    readonly rows: readonly unknown[];
  }[];
}

const answered = async <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });

/** Creates database `name` on an empty disk, with the dump's version, tables, indexes and rows. */
export const restoreDump = async (name: string, dump: Dump): Promise<void> => {
  const opening = indexedDB.open(name, dump.version);
  opening.onupgradeneeded = () => {
    for (const { name: storeName, keyPath, autoIncrement, indexes, rows } of dump.stores) {
      const store = opening.result.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const index of indexes)
        store.createIndex(index.name, index.keyPath as string | string[], { unique: index.unique });
      for (const row of rows) store.add(row);
    }
  };
  (await answered(opening)).close();
};

/** What database `name` holds now, tables and rows in order. */
export const takeDump = async (name: string): Promise<Dump> => {
  const database = await answered(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  const stores = await Promise.all(
    names.map(async (storeName) => {
      const store = transaction.objectStore(storeName);
      const indexes = [...store.indexNames].map((indexName) => {
        const { keyPath, unique } = store.index(indexName);
        return { name: indexName, keyPath, unique };
      });
      const rows = (await answered(store.getAll())) as unknown[];
      return { name: storeName, keyPath: store.keyPath as string, autoIncrement: store.autoIncrement, indexes, rows };
    }),
  );
  const { version } = database;
  database.close();
  return { version, stores };
};

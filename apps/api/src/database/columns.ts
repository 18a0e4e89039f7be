import { customType } from 'drizzle-orm/pg-core';

/** Raw bytes; hashes are kept as bytes because in hex they would take twice the room. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

import { devicePaths } from '@hailong/schema/device-paths';
import type { KioskContact } from '@hailong/schema/kiosk';
import { exchange, type Fetch } from './exchange.ts';
import { readAnswer, type Answer } from './read-answer.ts';

interface ContactReply {
  readonly catalogueVersion: string;
}

const readReply = (json: unknown): ContactReply | null => {
  const version = (json as { catalogueVersion?: unknown } | null | undefined)?.catalogueVersion;
  return typeof version === 'string' ? { catalogueVersion: version } : null;
};

/** Tells the server how the tablet is; `send` carries its key. The answer says which catalogue is the newest. */
export const reportContact = async (
  office: string,
  contact: KioskContact,
  send: Fetch,
): Promise<Answer<ContactReply>> =>
  readAnswer(
    await exchange(
      devicePaths.kioskContacts(office),
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(contact) },
      send,
    ),
    readReply,
  );

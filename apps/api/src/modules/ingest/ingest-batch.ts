import { parseDateTime } from '@hailong/schema/date-time';
import { BATCH_MAX_RATINGS } from '@hailong/schema/limits';
import type { Batch } from '@hailong/schema/sync';
import type { Verdict } from '@hailong/schema/verdict';
import { createOpenBox } from '../../rating/open-box.ts';
import type { BatchElement } from '../../rating/open-element.ts';
import { decideBatch, type Decision } from './decide-batch.ts';
import type { KnownKiosk, KnownOffice, KnownOfficeStore, WhichKiosk } from './known-office.store.ts';
import type { Delivery } from './rating.store.ts';
import { readElements } from './read-batch.ts';
import type { RememberedOffices } from './remember-offices.ts';

export interface IngestParts {
  readonly offices: RememberedOffices;
  readonly kiosks: Pick<KnownOfficeStore, 'readKiosk'>;
  /** Stores a delivery to an office; answers after the commit. */
  readonly deliver: (officeId: number, delivery: Delivery) => Promise<readonly Verdict[]>;
  readonly now: () => number;
}

export interface ArrivedBatch {
  readonly slug: string;
  readonly batch: Pick<Batch, 'deviceId' | 'sentAt' | 'ratings'>;
  /** The request's body, for what has to be kept exactly as it was sent. */
  readonly text: string;
  /** The kiosk that sent it; null for a phone. */
  readonly from: WhichKiosk | null;
}

/** Might be known by now, or in another process. */
const lacksKnowledge = (decision: Decision): boolean =>
  decision.verdict === 'set-aside' &&
  ['unknown-officer', 'unknown-criteria-set', 'sealed-box-unopened'].includes(decision.code);

export interface Ingested {
  readonly receivedAt: number;
  readonly verdicts: readonly Verdict[];
}

interface Decided {
  readonly office: KnownOffice;
  readonly elements: readonly BatchElement[];
  readonly sentAt: number;
  /** Kept with what is set aside, so that its instant can be worked out again. */
  readonly sentAtText: string;
  readonly kiosk: KnownKiosk | null;
}

/** Decides and stores `elements`, with what is known now if what was remembered does not suffice. */
const ingestElements = async (
  { slug, batch }: ArrivedBatch,
  { office, elements, sentAt, sentAtText, kiosk }: Decided,
  receivedAt: number,
  { offices, deliver }: IngestParts,
): Promise<readonly Verdict[]> => {
  const { deviceId } = batch;
  const standing = kiosk?.standing ?? 'none';
  const decideWith = ({ sealingKeys, ...known }: KnownOffice) =>
    decideBatch(elements, { ...known, receivedAt, sentAt, kiosk: standing, openBox: createOpenBox(sealingKeys) });
  const first = await decideWith(office);
  const newer = first.some(lacksKnowledge) ? await offices.readAgain(slug) : null;
  const decisions = newer ? await decideWith(newer) : first;
  const { officeId, timeZone } = office;
  const origin = kiosk === null ? null : { id: kiosk.id, timeZone };
  const arrival = { officeId, deviceId, sentAt: sentAtText, receivedAt, kiosk: origin };
  return deliver(officeId, { arrival, decisions });
};

const surroundingsOf = async ({ slug, from }: ArrivedBatch, { offices, kiosks }: IngestParts) => {
  const office = await offices.recall(slug);
  if (!office) return null;
  return { office, kiosk: from === null ? null : await kiosks.readKiosk(office.officeId, from) };
};

/** Decides and stores one batch; null for an unknown office. */
export const ingestBatch = async (arrived: ArrivedBatch, parts: IngestParts): Promise<Ingested | null> => {
  const { batch, text } = arrived;
  const receivedAt = parts.now();
  const known = await surroundingsOf(arrived, parts);
  if (!known) return null;
  const sentAt = parseDateTime(batch.sentAt) ?? receivedAt;
  const decided = { ...known, elements: readElements(batch.ratings, text), sentAt, sentAtText: batch.sentAt };
  return { receivedAt, verdicts: await ingestElements(arrived, decided, receivedAt, parts) };
};

/**
 * Decides and stores what a tablet exported, a batch at a time: a portion that fails leaves the ones before it stored, and
 * the same file again is harmless. It was on its way for an unknown time, so that the tablet's clock is judged by its last
 * contact. Null for an unknown office, "unknown-kiosk" for a file of another office's tablet.
 */
export const ingestExport = async (
  arrived: ArrivedBatch,
  parts: IngestParts,
): Promise<Ingested | 'unknown-kiosk' | null> => {
  const { batch, text } = arrived;
  const receivedAt = parts.now();
  const known = await surroundingsOf(arrived, parts);
  if (!known) return null;
  const { office, kiosk } = known;
  if (kiosk === null) return 'unknown-kiosk';
  const all = readElements(batch.ratings, text);
  const sentAt = receivedAt - kiosk.skewMs;
  const sentAtText = new Date(sentAt).toISOString();
  const verdicts: Verdict[] = [];
  for (let from = 0; from < all.length; from += BATCH_MAX_RATINGS) {
    const elements = all.slice(from, from + BATCH_MAX_RATINGS);
    const decided = { office, kiosk, elements, sentAt, sentAtText };
    verdicts.push(...(await ingestElements(arrived, decided, receivedAt, parts)));
  }
  return { receivedAt, verdicts };
};

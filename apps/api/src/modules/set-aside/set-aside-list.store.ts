import { dayOf } from '@hailong/schema/day';
import { channelSchema, scoresSchema } from '@hailong/schema/rating';
import type { SetAsideItem, SetAsideList } from '@hailong/schema/set-aside';
import { setAsideCodeSchema } from '@hailong/schema/verdict';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../auth/transaction.ts';
import { monthFromNumber } from '../../database/month-number.ts';
import { criteriaSets } from '../../database/tables/criteria-sets.ts';
import { officers } from '../../database/tables/officers.ts';
import { offices } from '../../database/tables/offices.ts';
import { sealingKeys } from '../../database/tables/sealing-keys.ts';
import { setAsideDecisions } from '../../database/tables/set-aside-decisions.ts';
import { setAside } from '../../database/tables/set-aside.ts';
import { createOpenBox } from '../../rating/open-box.ts';
import { openElement, type OpenedElement } from '../../rating/open-element.ts';
import { receiptCodeOfId } from '../../rating/receipt-code-of.ts';

/** As many as one looks through; what is undecided comes first. */
export const LISTED = 100;

export interface Reader {
  readonly officeId: number;
  /** Own roster entry, if they are rated themselves: what is about it is not theirs to see. */
  readonly officerId: string | null;
}

export const readOfficeFacts = async (transaction: Transaction, officeId: number) => {
  const [office] = await transaction
    .select({ timeZone: offices.timeZone })
    .from(offices)
    .where(eq(offices.id, officeId));
  const people = await transaction
    .select({ id: officers.id, name: officers.name, position: officers.position })
    .from(officers)
    .where(eq(officers.officeId, officeId))
    .orderBy(asc(officers.sortOrder), asc(officers.id));
  const sets = await transaction
    .select({ version: criteriaSets.version, items: criteriaSets.items })
    .from(criteriaSets)
    .where(eq(criteriaSets.officeId, officeId))
    .orderBy(asc(criteriaSets.version));
  const keys = await transaction
    .select({ id: sealingKeys.id, privateKey: sealingKeys.privateKey })
    .from(sealingKeys)
    .where(eq(sealingKeys.officeId, officeId));
  const openBox = createOpenBox(new Map(keys.map(({ id, privateKey }) => [id, privateKey])));
  return { timeZone: office?.timeZone ?? 'UTC', people, sets, openBox };
};

type Facts = Awaited<ReturnType<typeof readOfficeFacts>>;
type Kept = typeof setAside.$inferSelect;

export const openKept = ({ payload }: Pick<Kept, 'payload'>, { openBox }: Facts): Promise<OpenedElement> => {
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch {
    // Kept byte for byte, whatever it was.
    value = null;
  }
  return openElement({ value, text: payload }, openBox);
};

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Whose it says it is, in lower case. */
export const officerOf = (element: OpenedElement): string | null =>
  element.kind === 'readable' ? (textOf(element.content['officerId'])?.toLowerCase() ?? null) : null;

const contentOf = (element: OpenedElement, { people }: Facts): SetAsideItem['content'] => {
  if (element.kind !== 'readable') return null;
  const { content } = element;
  const officerId = officerOf(element);
  const criteriaSet = content['criteriaSet'];
  return {
    kind: content['kind'] === 'suggestion' ? 'suggestion' : 'rating',
    officerId,
    officerName: people.find(({ id }) => id === officerId)?.name ?? null,
    criteriaSet: Number.isSafeInteger(criteriaSet) ? Number(criteriaSet) : null,
    scores: scoresSchema.safeParse(content['scores']).data ?? null,
    comment: textOf(content['comment']),
    channel: channelSchema.safeParse(content['channel']).data ?? null,
  };
};

const isDecided = sql`exists (select from set_aside_decisions d where (d.office_id, d.rating_id, d.content_hash) =
  (${setAside.officeId}, ${setAside.ratingId}, ${setAside.contentHash}))`;

const toItem = (
  kept: Kept,
  element: OpenedElement,
  facts: Facts,
  decisions: SetAsideItem['decisions'],
): SetAsideItem => {
  const content = contentOf(element, facts);
  return {
    code: receiptCodeOfId(kept.ratingId),
    hash: kept.contentHash.toString('hex'),
    reason: setAsideCodeSchema.parse(kept.code),
    month: monthFromNumber(kept.month),
    arrivedOn: dayOf(kept.receivedAt.getTime(), facts.timeZone),
    content,
    countable:
      content !== null && kept.code !== 'id-conflict' && !decisions.some(({ decision }) => decision === 'counted'),
    decisions,
  };
};

const isSame = (kept: Kept, { ratingId, contentHash }: typeof setAsideDecisions.$inferSelect): boolean =>
  ratingId === kept.ratingId && contentHash.equals(kept.contentHash);

/** What was set aside, undecided first, the newest first among them; nothing about the reader's own entry. */
export const readSetAside = async (
  transaction: Transaction,
  { officeId, officerId }: Reader,
): Promise<SetAsideList> => {
  const facts = await readOfficeFacts(transaction, officeId);
  const here = eq(setAside.officeId, officeId);
  const [count] = await transaction
    .select({ open: sql<number>`count(*) filter (where not ${isDecided})::int` })
    .from(setAside)
    .where(here);
  const rows = await transaction
    .select()
    .from(setAside)
    .where(here)
    .orderBy(sql`${isDecided}`, desc(setAside.receivedAt), asc(setAside.ratingId), asc(setAside.contentHash))
    .limit(LISTED);
  const decisions = await transaction
    .select()
    .from(setAsideDecisions)
    .where(
      and(
        eq(setAsideDecisions.officeId, officeId),
        inArray(
          setAsideDecisions.ratingId,
          rows.map(({ ratingId }) => ratingId),
        ),
      ),
    )
    .orderBy(asc(setAsideDecisions.sequence));
  const items: SetAsideItem[] = [];
  for (const kept of rows) {
    const element = await openKept(kept, facts);
    if (officerId !== null && officerOf(element) === officerId) continue;
    const said = decisions
      .filter((decision) => isSame(kept, decision))
      .map(({ decision, actor, at, why }) => ({ decision, actor, at: at.toISOString(), why }));
    items.push(toItem(kept, element, facts, said));
  }
  return {
    open: count?.open ?? 0,
    items,
    officers: facts.people.filter(({ id }) => id !== officerId),
    criteriaSets: facts.sets.map(({ version }) => version),
  };
};

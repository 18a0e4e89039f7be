import type { CatalogueOfficer } from '@hailong/schema/catalogue';

/** What a QR code at a counter or on a desk names in its address. */
export interface Invitation {
  readonly officerId: string | null;
  readonly counterId: string | null;
}

const named = (noun: 'officer' | 'counter', path: string, search: string): string | null =>
  new RegExp(`/${noun}s/([^/]+)$`).exec(path)?.[1] ?? new URLSearchParams(search).get(noun);

/** From ".../officers/{id}", ".../counters/{id}", or "?officer=" and "?counter=" as hand-made links have it. */
export const readInvitation = (path: string, search: string): Invitation => ({
  officerId: named('officer', path, search),
  counterId: named('counter', path, search),
});

/** The officers of the counter named in the address; null when none is named or nobody sits there, so that all are offered. */
export const officersAtCounter = (
  officers: readonly CatalogueOfficer[],
  { counterId }: Invitation,
): readonly CatalogueOfficer[] | null => {
  if (counterId === null) return null;
  const there = officers.filter((officer) => officer.counterId === counterId || officer.counter === counterId);
  return there.length > 0 ? there : null;
};

/** The one officer the address means: named, or alone at the named counter. */
export const invitedOfficer = (
  officers: readonly CatalogueOfficer[],
  invitation: Invitation,
): CatalogueOfficer | undefined => {
  if (invitation.officerId !== null) return officers.find(({ id }) => id === invitation.officerId);
  const there = officersAtCounter(officers, invitation);
  return there?.length === 1 ? there[0] : undefined;
};

import type { PublishedCriteria } from '@hailong/schema/criteria';

type Started = Pick<PublishedCriteria, 'version' | 'validFrom'>;

const timeOf = ({ validFrom }: Started): number => Date.parse(validFrom);

/** The highest version that has begun: whatever is published later replaces what was planned earlier. */
export const inForceAt = (versions: readonly Started[], at: Date): number | null => {
  const begun = versions.filter((version) => timeOf(version) <= at.getTime()).map(({ version }) => version);
  return begun.length > 0 ? Math.max(...begun) : null;
};

/** Adds to each version the moment at which a higher one begins; one that begins before it leaves it no time at all. */
export const withEnds = <T extends Started>(versions: readonly T[]): (T & { readonly validUntil: string | null })[] =>
  versions.map((version) => {
    const later = versions.filter((other) => other.version > version.version).map(timeOf);
    const end = later.length > 0 ? Math.max(Math.min(...later), timeOf(version)) : null;
    return { ...version, validUntil: end === null ? null : new Date(end).toISOString() };
  });

import type { CriteriaSet } from '@hailong/schema/criterion';
import { ratingSchema, scoresSchema, type Rating, type Scores } from '@hailong/schema/rating';
import type { SetAsideCode } from '@hailong/schema/verdict';
import { answersFit } from '../../rating/answers-fit.ts';
import { foldRating, type FoldedRating } from '../../rating/fold-rating.ts';

type Content = Readonly<Record<string, unknown>>;

/** Something set aside, as far as it can be read; `content` is null where its box stays shut or it is no object. */
export interface Aside {
  readonly why: SetAsideCode;
  readonly content: Content | null;
}

export interface Known {
  /** Lower-case ids, the departed included. */
  readonly officers: ReadonlySet<string>;
  readonly criteriaSets: ReadonlyMap<number, CriteriaSet>;
}

/** What an administrator says instead of what the rating says. */
export interface Attribution {
  readonly officerId?: string | undefined;
  readonly criteriaSet?: number | undefined;
}

const textOf = (content: Content | null, field: string): string | null => {
  const value = content !== null && Object.hasOwn(content, field) ? content[field] : null;
  return typeof value === 'string' ? value : null;
};

export const scoresOf = (content: Content | null): Scores | null => {
  const parsed = scoresSchema.safeParse(content?.['scores']);
  return parsed.success && Object.keys(parsed.data).length > 0 ? parsed.data : null;
};

export const commentOf = (content: Content | null): string | null => textOf(content, 'comment');

/** Lower case; as it says, whoever that may be. */
export const officerOf = (content: Content | null): string | null =>
  textOf(content, 'officerId')?.toLowerCase() ?? null;

export const criteriaSetOf = (content: Content | null): number | null => {
  const version = content?.['criteriaSet'];
  return typeof version === 'number' && Number.isInteger(version) ? version : null;
};

export const kindOf = (content: Content | null): 'rating' | 'suggestion' | 'unreadable' => {
  if (content === null) return 'unreadable';
  return content['kind'] === 'suggestion' ? 'suggestion' : 'rating';
};

/** Versions whose questions offer all of its answers. */
export const fittingVersions = (content: Content | null, { criteriaSets }: Known): number[] => {
  const scores = scoresOf(content);
  return scores === null
    ? []
    : [...criteriaSets].filter(([, set]) => answersFit(scores, set)).map(([version]) => version);
};

/** Only a field that is there can be said otherwise: what was received has to come out again exactly. */
const withAttribution = (content: Content, { officerId, criteriaSet }: Attribution): Content => ({
  ...content,
  ...(officerId !== undefined && Object.hasOwn(content, 'officerId') && { officerId }),
  ...(criteriaSet !== undefined && Object.hasOwn(content, 'criteriaSet') && { criteriaSet }),
});

/** The rating as it would count, laid into columns; null where it cannot. */
export const attribute = ({ why, content }: Aside, attribution: Attribution, known: Known): FoldedRating | null => {
  // The first rating of an id stays, whatever anybody decides.
  if (content === null || why === 'id-conflict') return null;
  const attributed = withAttribution(content, attribution);
  if (!ratingSchema.safeParse(attributed).success) return null;
  const rating = attributed as Rating;
  if (rating.kind !== 'suggestion') {
    const criteriaSet = known.criteriaSets.get(rating.criteriaSet);
    if (!known.officers.has(rating.officerId.toLowerCase()) || !criteriaSet) return null;
    if (!answersFit(rating.scores, criteriaSet)) return null;
  }
  return foldRating(rating, content);
};

/** Whether some officer and some criteria set would make it count. */
export const isCountable = (aside: Aside, known: Known): boolean => {
  if (kindOf(aside.content) === 'suggestion') return attribute(aside, {}, known) !== null;
  const [anybody] = known.officers;
  return fittingVersions(aside.content, known).some(
    (criteriaSet) => attribute(aside, { officerId: anybody, criteriaSet }, known) !== null,
  );
};

/** Unless it says clearly that it is about somebody else, it may be about the reader. */
export const mayBeAbout = (ownOfficerId: string | null, { content }: Aside, { officers }: Known): boolean => {
  if (ownOfficerId === null || kindOf(content) === 'suggestion') return false;
  const officer = officerOf(content);
  return officer === null || officer === ownOfficerId.toLowerCase() || !officers.has(officer);
};

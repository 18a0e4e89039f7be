import { ratingSchema } from '@hailong/schema/rating';

/** Fields that can hold neither a name nor words once the rating is of the agreed shape. */
const KEPT = [
  'id',
  'kind',
  'officerId',
  'criteriaSet',
  'scores',
  'reasons',
  'outcome',
  'assisted',
  'noticeVersion',
  'channel',
  'ratedAt',
] as const;

/** What is left of something set aside when name and words go; of what is not of the agreed shape only its id. */
export const bareContent = (content: Readonly<Record<string, unknown>> | null, id: string): object => {
  if (content === null) return { id };
  const isAgreed = ratingSchema.safeParse(content).success;
  return isAgreed
    ? Object.fromEntries(KEPT.filter((key) => Object.hasOwn(content, key)).map((key) => [key, content[key]]))
    : { id };
};

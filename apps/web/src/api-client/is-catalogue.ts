import type { Catalogue } from '@hailong/schema/catalogue';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const hasText = (value: unknown, ...names: readonly string[]): boolean =>
  isObject(value) && names.every((name) => typeof value[name] === 'string');
const isListOf = (value: unknown, isElement: (element: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isElement);

const isLevel = (level: unknown): boolean =>
  isObject(level) && typeof level['score'] === 'number' && hasText(level['label'], 'vi', 'en');
const isCriterion = (item: unknown): boolean =>
  isObject(item) &&
  typeof item['code'] === 'string' &&
  hasText(item['label'], 'vi', 'en') &&
  isListOf(item['levels'], isLevel) &&
  Array.isArray(item['reasons']);
const isCriteriaSet = (set: unknown): boolean =>
  isObject(set) && typeof set['version'] === 'number' && isListOf(set['items'], isCriterion);

/**
 * Whether a body is a catalogue of ours, judged by what the form cannot do without. By hand, because the schema's library
 * would be the heaviest thing on the citizens' path; a test holds the two together.
 */
export const isCatalogue = (body: unknown): body is Catalogue =>
  isObject(body) &&
  hasText(body, 'version') &&
  hasText(body['office'], 'slug', 'name') &&
  isListOf(body['officers'], (officer) => hasText(officer, 'id', 'name', 'position')) &&
  isListOf(body['counters'], (counter) => hasText(counter, 'id', 'name')) &&
  isListOf(body['procedures'], (procedure) => hasText(procedure, 'code', 'name')) &&
  isObject(body['privacyNotice']) &&
  hasText(body['privacyNotice']['text'], 'vi', 'en') &&
  isCriteriaSet(body['criteriaSet']);

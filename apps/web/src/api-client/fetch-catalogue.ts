import type { Catalogue } from '@hailong/schema/catalogue';
import { cataloguePath } from './catalogue-path.ts';
import { fetchOrTakeEarly } from './early-catalogue.ts';
import { exchange, type Fetch } from './exchange.ts';
import { isCatalogue } from './is-catalogue.ts';
import { readAnswer, type Answer } from './read-answer.ts';

export type CatalogueAnswer =
  | Exclude<Answer<Catalogue>, { kind: 'answered' }>
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly catalogue: Catalogue; readonly text: string; readonly etag: string | null };

/** The newest catalogue, or 'unchanged' when it is still the one with `etag`. */
export const fetchCatalogue = async (
  office: string | null,
  etag: string | null,
  send: Fetch = fetchOrTakeEarly,
): Promise<CatalogueAnswer> => {
  const received = await exchange(
    cataloguePath(office),
    etag === null ? {} : { headers: { 'if-none-match': etag } },
    send,
  );
  if (etag !== null && received?.status === 304 && received.direct) return { kind: 'unchanged' };
  const answer = readAnswer(received, (json) => (isCatalogue(json) ? json : null));
  if (answer.kind !== 'answered') return answer;
  const etagNow = received?.headers.get('etag') ?? null;
  return { kind: 'changed', catalogue: answer.body, text: received?.text ?? '', etag: etagNow };
};

/** One request of a page, as the browser tells of it. */
export interface PageRequest {
  readonly url: string;
  /** Milliseconds after the document was asked for. */
  readonly at: number;
  /** What asked for it: the document, a script or a style; undefined for the document itself. */
  readonly askedBy: string | undefined;
}

/** Addresses from the document to the request that waited for most others; `before` is in milliseconds. */
export const longestChain = (requests: readonly PageRequest[], before: number): readonly string[] => {
  const begun = requests.filter(({ at }) => at <= before);
  const byUrl = new Map(begun.map((request) => [request.url, request]));
  const chainOf = (request: PageRequest, below: readonly string[] = []): readonly string[] => {
    const chain = [request.url, ...below];
    const parent = request.askedBy === undefined ? undefined : byUrl.get(request.askedBy);
    return parent === undefined || chain.includes(parent.url) ? chain : chainOf(parent, chain);
  };
  return begun
    .map((request) => chainOf(request))
    .reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
};

/** The paths of a chain as a reader says them, without the hashes of builds. */
export const chainText = (chain: readonly string[]): string =>
  chain.map((url) => new URL(url).pathname.replace(/-[\w-]{8}(?=\.\w+$)/, '')).join(' → ');

/** Slug of an address; null is the bare one, which means the deployment's first office. */
const inOffice = (office: string | null): string => (office === null ? '' : `/o/${office}`);

/** Pages whose addresses are printed as codes and hang on walls for years: add, never rename. */
export const printedPaths = {
  home: (office: string | null) => inOffice(office) || '/',
  /** At a counter: only the officers who sit there are offered. */
  counter: (office: string | null, counterId: string) => `${inOffice(office)}/counters/${counterId}`,
  /** On an officer's desk. */
  officer: (office: string | null, officerId: string) => `${inOffice(office)}/officers/${officerId}`,
} as const;

import type { ICruiseResult } from 'dependency-cruiser';

/** What a browser loads, sooner or later, from `entry`: every module reached by an import that is not only a type. */
export const graphOf = ({ modules }: Pick<ICruiseResult, 'modules'>, entry: string): ReadonlySet<string> => {
  const bySource = new Map(modules.map((module) => [module.source, module]));
  const reached = new Set<string>();
  const waiting = [entry];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (reached.has(source)) continue;
    reached.add(source);
    for (const { resolved, dependencyTypes } of bySource.get(source)?.dependencies ?? []) {
      if (!dependencyTypes.includes('type-only')) waiting.push(resolved);
    }
  }
  return reached;
};

const TOO_HEAVY = /node_modules\/(@mantine|@tabler|react-router|recharts|zod)\//;

/** The modules of the graph of `entry` that citizens must not pay for. */
export const tooHeavy = (cruised: Pick<ICruiseResult, 'modules'>, entry: string): string[] =>
  [...graphOf(cruised, entry)].filter((source) => TOO_HEAVY.test(source));

import { createRequire } from 'node:module';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';

const { options, forbidden } = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs') as IConfiguration;

/** The names of all arrows, as `.dependency-cruiser.cjs` lists them. */
export const arrowNames: readonly string[] = (forbidden ?? []).map(({ name }) => name ?? '');

/** Follows every import below `root` and judges it by the arrows. */
export const cruiseRepository = async (root: string): Promise<ICruiseResult> => {
  const { output } = await cruise(['apps', 'packages', 'e2e', 'faults', 'bench'], {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
  });
  // Without an outputType the answer is the result itself, never a report.
  return output as ICruiseResult;
};

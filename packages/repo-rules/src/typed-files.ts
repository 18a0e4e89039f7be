import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const projectFiles = (configFile: string): string[] => {
  const { config } = ts.readConfigFile(configFile, (name) => ts.sys.readFile(name)) as { config: unknown };
  const { fileNames, projectReferences = [] } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configFile));
  const referred = projectReferences.map((reference) => ts.resolveProjectReferencePath(reference));
  return [...fileNames, ...referred.flatMap(projectFiles)];
};

/** Every file `tsc -b` checks below `root`, by its path from there. */
export const typedFiles = (root: string): ReadonlySet<string> =>
  new Set(projectFiles(join(root, 'tsconfig.json')).map((file) => relative(root, file)));

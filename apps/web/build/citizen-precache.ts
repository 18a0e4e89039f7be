import type { Plugin, Rolldown } from 'vite';
import type { VitePWAOptions } from 'vite-plugin-pwa';

type ManifestTransform = NonNullable<VitePWAOptions['injectManifest']['manifestTransforms']>[number];

/** Files of public/ that a citizen's phone needs with no network, and the script that build/ask-early adds to its page. */
const MORE_FILES = /^((manifest|kiosk)\.webmanifest|icons\/|assets\/ask-early-)/;
const CITIZEN_PAGE = 'index.html';

/** Every file the page can ask for: its chunk, what that imports now or later, and their styles and assets. */
export const filesOfPage = (page: string, bundle: Rolldown.OutputBundle): Set<string> => {
  const files = new Set<string>([page]);
  const visit = (fileName: string): void => {
    const output = bundle[fileName];
    if (!output || files.has(fileName)) return;
    files.add(fileName);
    if (output.type === 'asset') return;
    for (const next of [...output.imports, ...output.dynamicImports]) visit(next);
    for (const asset of output.viteMetadata?.importedCss ?? []) files.add(asset);
    for (const asset of output.viteMetadata?.importedAssets ?? []) files.add(asset);
  };
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk' && output.isEntry && output.facadeModuleId?.endsWith(`/${page}`))
      visit(output.fileName);
  }
  return files;
};

/**
 * The worker keeps the citizens' and kiosks' pages for offline use and nothing of the administration: that is online by
 * nature, and ten times the size.
 */
export const citizenPrecache = (): { plugin: Plugin; keepCitizenFiles: ManifestTransform } => {
  let files = new Set<string>();
  return {
    plugin: {
      name: 'citizen-precache',
      apply: 'build',
      generateBundle(_options, bundle) {
        files = filesOfPage(CITIZEN_PAGE, bundle);
      },
    },
    keepCitizenFiles: (entries) => ({
      manifest: entries.filter(({ url }) => files.has(url) || MORE_FILES.test(url)),
      warnings: [],
    }),
  };
};

import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

/**
 * Builds preview.html, in which an administrator sees a draft as citizens will, after the other pages and apart from them.
 * As one more entry beside theirs it would make the bundler cut the citizens' code into more and larger files.
 */
export const previewPage = (): Plugin => {
  let target: Parameters<typeof build>[0];
  return {
    name: 'preview-page',
    apply: 'build',
    configResolved({ root, define, build: { outDir, target: browsers, cssTarget } }) {
      target = {
        configFile: false,
        root,
        logLevel: 'warn',
        publicDir: false,
        define: { ...define },
        plugins: [react()],
        build: {
          outDir,
          emptyOutDir: false,
          target: browsers,
          cssTarget,
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          rolldownOptions: { input: 'preview.html' },
        },
      };
    },
    closeBundle: {
      sequential: true,
      order: 'pre',
      handler: async () => void (await build(target)),
    },
  };
};

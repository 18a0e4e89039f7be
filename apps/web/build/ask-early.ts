import { build, type Plugin, type Rolldown } from 'vite';

const SCRIPT = 'ask-early.js';

/**
 * Builds src/ask-early.ts into a script of its own without imports and puts it in front of the citizens' page: as one of the
 * page's modules it would wait for all of them.
 */
export const askEarly = (): Plugin => {
  let target: Parameters<typeof build>[0];
  return {
    name: 'ask-early',
    apply: 'build',
    configResolved({ root, build: { target: browsers } }) {
      target = {
        configFile: false,
        root,
        logLevel: 'warn',
        publicDir: false,
        build: {
          write: false,
          target: browsers,
          modulePreload: { polyfill: false },
          rolldownOptions: { input: 'src/ask-early.ts', output: { format: 'iife' } },
        },
      };
    },
    async buildStart() {
      const { output } = (await build(target)) as Rolldown.RolldownOutput;
      this.emitFile({ type: 'asset', name: SCRIPT, source: output[0].code });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { filename, bundle }) {
        if (!filename.endsWith('/index.html')) return [];
        const file = Object.values(bundle ?? {}).find(
          (output) => output.type === 'asset' && output.names.includes(SCRIPT),
        );
        if (!file) throw new Error(`${SCRIPT} was not built`);
        // An asynchronous script waits for the styles unless it is said to matter.
        const attrs = { src: `/${file.fileName}`, async: true, fetchpriority: 'high' };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
};

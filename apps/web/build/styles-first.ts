import type { Plugin } from 'vite';

/** The styles before the scripts: nothing is painted without them, and on a slow line whatever is named first arrives first. */
export const putStylesFirst = (html: string): string => {
  const styles = html.match(/^ *<link rel="stylesheet"[^>]*>\n/gm) ?? [];
  const without = styles.reduce((page, style) => page.replace(style, ''), html);
  return without.replace(/^ *<script /m, (script) => styles.join('') + script);
};

export const stylesFirst = (): Plugin => ({
  name: 'styles-first',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: putStylesFirst },
});

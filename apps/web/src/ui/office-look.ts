import type { Catalogue } from '@hailong/schema/catalogue';

/** Gives the page the office's own colour, in tones that the server has made readable; styles/tokens.css says where they go. */
export const wearLook = (look: Catalogue['look']): void => {
  for (const name in look) document.documentElement.style.setProperty(`--${name}`, look[name] ?? null);
};

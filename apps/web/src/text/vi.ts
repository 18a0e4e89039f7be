import { viForm } from './vi-form.ts';
import { viPages } from './vi-pages.ts';
import { viSelfCheck } from './vi-self-check.ts';

/** Every sentence the citizens' pages show, in Vietnamese: the form, and the pages about what became of it. */
export const vi = { language: 'vi' as 'vi' | 'en', ...viForm, ...viPages, selfCheck: viSelfCheck };

/** The shape every other language has to fill: the same keys, the same blanks. */
export type Text = typeof vi;

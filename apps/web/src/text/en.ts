import { enForm } from './en-form.ts';
import { enPages } from './en-pages.ts';
import { enSelfCheck } from './en-self-check.ts';
import type { Text } from './vi.ts';

/** Fetched after the first paint; the same keys as the Vietnamese, which stays the original. */
export const en: Text = { language: 'en', ...enForm, ...enPages, selfCheck: enSelfCheck };

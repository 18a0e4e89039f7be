import { createContext, useContext } from 'react';
import type { AdminText } from './vi.ts';
import { vi } from './vi.ts';

export type Language = 'vi' | 'en';

export interface Speech {
  readonly language: Language;
  readonly text: AdminText;
  readonly speak: (language: Language) => void;
}

export const SpeechContext = createContext<Speech>({ language: 'vi', text: vi, speak: () => undefined });

/** The language on screen and its sentences. */
export const useText = (): Speech => useContext(SpeechContext);

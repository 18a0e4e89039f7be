import { createContext, useContext } from 'react';
import { vi, type Text } from './vi.ts';

const TextContext = createContext<Text>(vi);

export const TextProvider = TextContext.Provider;

/** The sentences of the language on the screen. */
export const useText = (): Text => useContext(TextContext);

/** Picks the language on the screen from data that carries both, such as a criterion's label. */
export const useLocalized = (): ((both: { readonly vi: string; readonly en: string }) => string) => {
  const { language } = useText();
  return (both) => both[language];
};

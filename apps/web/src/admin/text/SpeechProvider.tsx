import { useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { en } from './en.ts';
import { SpeechContext, type Language, type Speech } from './use-text.ts';
import { vi } from './vi.ts';

const KEY = 'hailong-admin-language';
const isLanguage = (value: unknown): value is Language => value === 'vi' || value === 'en';

// A browser that keeps nothing (storage blocked by policy) speaks Vietnamese at each opening, and works.
const remembered = (): Language => {
  try {
    const value = localStorage.getItem(KEY);
    return isLanguage(value) ? value : 'vi';
  } catch {
    return 'vi';
  }
};

const remember = (language: Language): void => {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
};

/** Vietnamese until the person chooses otherwise; the choice stays on this computer. */
export const SpeechProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(remembered);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speech = useMemo<Speech>(() => {
    const speak = (chosen: Language) => {
      remember(chosen);
      setLanguage(chosen);
    };
    return { language, text: language === 'vi' ? vi : en, speak };
  }, [language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
};

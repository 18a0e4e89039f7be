import { useEffect, useLayoutEffect, useState } from 'react';
import { vi, type Text } from '../text/vi.ts';

const KEY = 'hailong.language';

const storedChoice = (): string | null => {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

const store = (language: string): void => {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // The choice lasts as long as the page.
  }
};

export interface Language {
  readonly text: Text;
  /** null while the other language is being fetched. */
  readonly switchLanguage: (() => void) | null;
}

/** Vietnamese first; English is fetched after the first paint, so that a switch made offline works. */
export const useLanguage = (isBilingual: boolean): Language => {
  const [english, setEnglish] = useState<Text | null>(null);
  const [chosen, setChosen] = useState(storedChoice);
  const text = isBilingual && chosen === 'en' && english ? english : vi;

  useEffect(() => {
    import('../text/en.ts').then(
      ({ en }) => setEnglish(en),
      // Not fetched: the page stays Vietnamese.
      () => undefined,
    );
  }, []);

  // Before the words are painted: a screen reader must not read English aloud as Vietnamese.
  useLayoutEffect(() => {
    document.documentElement.lang = text.language;
  }, [text]);

  const switchLanguage = (): void => {
    const next = text.language === 'vi' ? 'en' : 'vi';
    store(next);
    setChosen(next);
  };
  return { text, switchLanguage: english ? switchLanguage : null };
};

import type { CatalogueOfficer } from '@hailong/schema/catalogue';
import { foldText, foldWords } from '../../offline/catalogue/fold-text.ts';

/** Officers whose name, position or counter contains every typed word, diacritics ignored, in roster order. */
export const findOfficers = (officers: readonly CatalogueOfficer[], typed: string): readonly CatalogueOfficer[] => {
  const words = foldWords(typed);
  return officers.filter(({ name, position, counter }) => {
    const text = foldText(`${name} ${position} ${counter ?? ''}`);
    return words.every((word) => text.includes(word));
  });
};

import { accentTones, type Tones } from '@hailong/schema/accent-tones';
import type { Catalogue } from '@hailong/schema/catalogue';

const named = (scheme: 'light' | 'dark', { accent, press, ink, soft }: Tones) => ({
  [`${scheme}-accent`]: accent,
  [`${scheme}-press`]: press,
  [`${scheme}-ink`]: ink,
  [`${scheme}-soft`]: soft,
});

/** The tones of an office's colour by the names that the citizens' page gives them: worked out here, so that no phone has to. */
export const lookOf = (accent: string): NonNullable<Catalogue['look']> => {
  const { light, dark } = accentTones(accent);
  return { ...named('light', light), ...named('dark', dark) };
};

import { accentTones } from '@hailong/schema/accent-tones';
import type { Catalogue } from '@hailong/schema/catalogue';

/** The tones of an office's colour by the names that the citizens' page gives them: worked out here, so that no phone has to. */
export const lookOf = (accent: string): NonNullable<Catalogue['look']> =>
  Object.fromEntries(
    Object.entries(accentTones(accent)).flatMap(([scheme, tones]) =>
      Object.entries<string>({ ...tones }).map(([tone, hex]) => [`${scheme}-${tone}`, hex]),
    ),
  );

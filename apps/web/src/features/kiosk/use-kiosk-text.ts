import { enKiosk } from '../../text/en-kiosk.ts';
import { useText } from '../../text/text.ts';
import { viKiosk, type KioskText } from '../../text/vi-kiosk.ts';

/** The tablet's own sentences, in the language on the screen. */
export const useKioskText = (): KioskText => (useText().language === 'en' ? enKiosk : viKiosk);

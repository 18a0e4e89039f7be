import type { Catalogue } from '@hailong/schema/catalogue';
import { isKioskPart } from '../../api-client/is-kiosk-part.ts';
import type { KioskCatalogue } from './kiosk.ts';

export const isKioskCatalogue = (catalogue: Catalogue): catalogue is KioskCatalogue => isKioskPart(catalogue.kiosk);

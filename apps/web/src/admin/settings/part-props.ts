import type { OfficeProfileDraft, OfficeSettings } from '@hailong/schema/office-settings';
import type { FormFault } from './settings-form.ts';

/** What every part of the settings gets: the whole draft, what is wrong with it, and a way to change some of it. */
export interface PartProps {
  readonly draft: OfficeProfileDraft;
  readonly faults: ReadonlySet<FormFault>;
  readonly put: (part: Partial<OfficeProfileDraft>) => void;
  readonly set: (part: Partial<OfficeSettings>) => void;
}

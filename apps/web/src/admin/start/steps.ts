import { SET_UP_STEPS, type OfficeProfileDraft, type SetUpStep } from '@hailong/schema/office-settings';
import type { FormFault } from '../settings/settings-form.ts';

/** What may be wrong on each page; elsewhere it is not this page's to say. */
const FAULTS: Readonly<Record<SetUpStep, readonly FormFault[]>> = {
  office: ['name-missing', 'time-zone-unknown'],
  hours: ['hours-missing', 'hours-backwards', 'hours-overlap'],
  wifi: ['wifi-name-missing', 'wifi-name-too-long', 'wifi-password-too-short', 'wifi-named-twice'],
  sample: [],
  done: [],
};

export const faultsOfStep = (step: SetUpStep, faults: ReadonlySet<FormFault>): ReadonlySet<FormFault> =>
  new Set(FAULTS[step].filter((fault) => faults.has(fault)));

const placeOf = (step: SetUpStep): number => SET_UP_STEPS.indexOf(step);

export const stepAfter = (step: SetUpStep): SetUpStep => SET_UP_STEPS[placeOf(step) + 1] ?? 'done';

/** null before the first. */
export const stepBefore = (step: SetUpStep): SetUpStep | null => SET_UP_STEPS[placeOf(step) - 1] ?? null;

/** The draft as it is kept when this page is left: whoever comes back goes on at the furthest page anybody reached. */
export const advanced = (draft: OfficeProfileDraft, left: SetUpStep): OfficeProfileDraft => {
  const next = stepAfter(left);
  const reached = draft.settings.setUpStep;
  const setUpStep = placeOf(next) > placeOf(reached) ? next : reached;
  return { ...draft, settings: { ...draft.settings, setUpStep } };
};

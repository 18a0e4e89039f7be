import { officeSettingsSchema, SET_UP_STEPS, type OfficeProfileDraft } from '@hailong/schema/office-settings';
import { expect, test } from 'vitest';
import { NAME_PRESETS, withPreset } from './presets.ts';
import { advanced, faultsOfStep, stepAfter, stepBefore } from './steps.ts';

const aDraft = (setUpStep: (typeof SET_UP_STEPS)[number]): OfficeProfileDraft => ({
  version: '1',
  name: 'UBND',
  superiorName: '',
  timeZone: 'Asia/Ho_Chi_Minh',
  settings: officeSettingsSchema.parse({ setUpStep }),
});

test('the pages follow each other and end', () => {
  expect(SET_UP_STEPS.map(stepAfter)).toEqual(['hours', 'wifi', 'sample', 'done', 'done']);
  expect(SET_UP_STEPS.map(stepBefore)).toEqual([null, 'office', 'hours', 'wifi', 'sample']);
});

test('leaving a page remembers the next one, and going back to change something forgets nothing', () => {
  expect(advanced(aDraft('office'), 'office').settings.setUpStep).toBe('hours');
  expect(advanced(aDraft('sample'), 'office').settings.setUpStep).toBe('sample');
  expect(advanced(aDraft('done'), 'wifi').settings.setUpStep).toBe('done');
});

test('a page is held up by its own faults only', () => {
  const faults = new Set(['hours-overlap', 'wifi-named-twice'] as const);
  expect([...faultsOfStep('hours', faults)]).toEqual(['hours-overlap']);
  expect([...faultsOfStep('office', faults)]).toEqual([]);
});

test('a preset names the office, the authority above and the place of its reports', () => {
  const [today, before] = NAME_PRESETS.map((preset) => withPreset(aDraft('office'), preset));
  expect([today?.superiorName, today?.settings.placeName]).toEqual(['ỦY BAN NHÂN DÂN XÃ VẠN NINH', 'Vạn Ninh']);
  expect([before?.superiorName, before?.settings.placeName]).toEqual(['ỦY BAN NHÂN DÂN HUYỆN VẠN NINH', 'Vạn Giã']);
});

import { expect, test } from 'vitest';
import { officeSettingsSchema } from './office-settings.ts';

test('settings written before a setting existed are read with its default', () => {
  expect(officeSettingsSchema.parse({ minimumSample: 8 })).toMatchObject({
    minimumSample: 8,
    retentionMonths: 12,
    nameField: 'optional',
    procedureField: 'optional',
    languages: ['vi', 'en'],
    signer: null,
    recipients: [],
    evaluationDay: 5,
  });
});

test.each([
  { minimumSample: 0 },
  { retentionMonths: 0 },
  { evaluationDay: 29 },
  { languages: [] },
  { accent: 'red' },
  { openingHours: [{ weekday: 1, from: '7:30', until: '25:00' }] },
])('what no office can mean is refused: %j', (settings) => {
  expect(officeSettingsSchema.safeParse(settings).success).toBe(false);
});

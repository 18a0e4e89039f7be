import { Textarea } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { NumberField } from './NumberField.tsx';
import { Part } from './Part.tsx';
import type { PartProps } from './part-props.ts';

const FAULTS = ['notice-missing', 'notice-unchanged'] as const;

/** How long names and comments are kept, and what citizens are told about it. */
export const PrivacyPart = ({ draft, faults, set }: PartProps) => {
  const { text } = useText();
  const words = text.settingsPage.privacy;
  const { inVietnamese, inEnglish } = text.settingsPage.form;
  const { retentionMonths, privacyNotice } = draft.settings;
  const notice = privacyNotice.text;
  return (
    <Part title={words.title} faults={FAULTS.filter((fault) => faults.has(fault))}>
      <NumberField
        label={words.retention}
        description={words.retentionHint}
        min={1}
        max={120}
        value={retentionMonths}
        onChange={(value) => set({ retentionMonths: value })}
      />
      <p className="sheet-soft">{words.noticeHint(privacyNotice.version)}</p>
      <div className="sheet-two">
        {(['vi', 'en'] as const).map((language) => (
          <Textarea
            key={language}
            size="md"
            label={`${words.notice}, ${language === 'vi' ? inVietnamese : inEnglish}`}
            lang={language}
            maxLength={2000}
            autosize
            value={notice[language]}
            onChange={({ currentTarget: { value } }) =>
              set({ privacyNotice: { ...privacyNotice, text: { ...notice, [language]: value } } })
            }
          />
        ))}
      </div>
    </Part>
  );
};

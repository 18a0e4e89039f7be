import type { OfficeSettings } from '@hailong/schema/office-settings';
import { NativeSelect, Textarea } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { Part } from './Part.tsx';
import type { PartProps } from './part-props.ts';

type Use = OfficeSettings['nameField'];
const USES: readonly Use[] = ['required', 'optional', 'hidden'];
const FAULTS = ['thanks-half', 'language-twice'] as const;

/** What citizens are asked and told. */
export const FormPart = ({ draft, faults, set }: PartProps) => {
  const words = useText().text.settingsPage.form;
  const { nameField, procedureField, languages, thankYou } = draft.settings;
  const uses = USES.map((value) => ({ value, label: words.uses[value] }));
  const thanks = thankYou ?? { vi: '', en: '' };
  const choiceOf = (value: string): Use => USES.find((use) => use === value) ?? 'optional';
  return (
    <Part title={words.title} faults={FAULTS.filter((fault) => faults.has(fault))}>
      <div className="sheet-two">
        <NativeSelect
          label={words.nameField}
          data={uses}
          value={nameField}
          onChange={({ currentTarget: { value } }) => set({ nameField: choiceOf(value) })}
        />
        <NativeSelect
          label={words.procedureField}
          data={uses}
          value={procedureField}
          onChange={({ currentTarget: { value } }) => set({ procedureField: choiceOf(value) })}
        />
      </div>
      {nameField === 'required' && <p className="sheet-soft">{words.nameRequired}</p>}
      <NativeSelect
        label={words.languages}
        data={(['vi', 'both'] as const).map((value) => ({ value, label: words.languageChoices[value] }))}
        value={languages.includes('en') ? 'both' : 'vi'}
        onChange={({ currentTarget: { value } }) => set({ languages: value === 'both' ? ['vi', 'en'] : ['vi'] })}
      />
      <div className="sheet-two">
        {(['vi', 'en'] as const).map((language) => (
          <Textarea
            key={language}
            size="md"
            label={`${words.thanks}, ${language === 'vi' ? words.inVietnamese : words.inEnglish}`}
            description={words.thanksHint}
            lang={language}
            maxLength={300}
            autosize
            value={thanks[language]}
            onChange={({ currentTarget: { value } }) => set({ thankYou: { ...thanks, [language]: value } })}
          />
        ))}
      </div>
    </Part>
  );
};

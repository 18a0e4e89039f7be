import { Textarea, TextInput } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { NumberField } from './NumberField.tsx';
import { Part } from './Part.tsx';
import type { PartProps } from './part-props.ts';

const FAULTS = ['number-missing', 'signer-title-missing'] as const;

/** What is printed around the figures of a month, and from how many ratings an officer sees them. */
export const ReportPart = ({ draft, faults, set }: PartProps) => {
  const words = useText().text.settingsPage.report;
  const { minimumSample, placeName, documentCode, recipients, evaluationDay } = draft.settings;
  const signer = draft.settings.signer ?? { title: '', name: '' };
  return (
    <Part title={words.title} faults={FAULTS.filter((fault) => faults.has(fault))}>
      <div className="sheet-two">
        <NumberField
          label={words.minimumSample}
          description={words.minimumSampleHint}
          min={1}
          max={1000}
          value={minimumSample}
          onChange={(value) => set({ minimumSample: value })}
        />
        <NumberField
          label={words.evaluationDay}
          description={words.evaluationDayHint}
          min={1}
          max={28}
          value={evaluationDay}
          onChange={(value) => set({ evaluationDay: value })}
        />
        <TextInput
          label={words.place}
          description={words.placeHint}
          maxLength={200}
          value={placeName ?? ''}
          onChange={({ currentTarget: { value } }) => set({ placeName: value })}
        />
        <TextInput
          label={words.code}
          description={words.codeHint}
          maxLength={60}
          value={documentCode ?? ''}
          onChange={({ currentTarget: { value } }) => set({ documentCode: value })}
        />
        <TextInput
          label={words.signerTitle}
          maxLength={200}
          value={signer.title}
          onChange={({ currentTarget: { value } }) => set({ signer: { ...signer, title: value } })}
        />
        <TextInput
          label={words.signerName}
          maxLength={100}
          value={signer.name}
          onChange={({ currentTarget: { value } }) => set({ signer: { ...signer, name: value } })}
        />
      </div>
      <Textarea
        size="md"
        label={words.recipients}
        description={words.recipientsHint}
        autosize
        minRows={2}
        value={recipients.join('\n')}
        onChange={({ currentTarget: { value } }) => set({ recipients: value === '' ? [] : value.split('\n') })}
      />
    </Part>
  );
};

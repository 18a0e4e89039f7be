import { TextInput } from '@mantine/core';
import type { LocalizedText } from '@hailong/schema/localized-text';
import { useText } from '../text/use-text.ts';

interface WordsFieldsProps {
  /** What the words are for; the language is added to it. */
  readonly label: string;
  readonly words: LocalizedText;
  readonly onChange: (words: LocalizedText) => void;
}

/** The same words in both languages, side by side where there is room. */
export const WordsFields = ({ label, words, onChange }: WordsFieldsProps) => {
  const { vietnamese, english } = useText().text.criteria;
  return (
    <div className="words">
      <TextInput
        label={`${label}, ${vietnamese}`}
        lang="vi"
        maxLength={300}
        value={words.vi}
        onChange={({ currentTarget }) => onChange({ ...words, vi: currentTarget.value })}
      />
      <TextInput
        label={`${label}, ${english}`}
        lang="en"
        maxLength={300}
        value={words.en}
        onChange={({ currentTarget }) => onChange({ ...words, en: currentTarget.value })}
      />
    </div>
  );
};

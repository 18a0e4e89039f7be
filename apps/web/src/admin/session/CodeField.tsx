import { TextInput, type TextInputProps } from '@mantine/core';
import { useText } from '../text/use-text.ts';

/** Six digits of the person's phone, or one of the codes they wrote down for a lost one. */
export const CodeField = (props: TextInputProps) => {
  const words = useText().text.signInCode;
  return (
    <TextInput
      label={words.label}
      description={words.hint}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      {...props}
    />
  );
};

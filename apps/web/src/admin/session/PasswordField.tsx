import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';

/** A password that may be shown, pasted and filled in by a password manager. */
export const PasswordField = (props: PasswordInputProps) => {
  const { text } = useText();
  const [isVisible, setVisible] = useState(false);
  return (
    <PasswordInput
      {...props}
      visible={isVisible}
      onVisibilityChange={setVisible}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': isVisible ? text.password.hide : text.password.show }}
    />
  );
};

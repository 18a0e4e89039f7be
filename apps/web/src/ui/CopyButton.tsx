import { useState } from 'react';
import { Button } from './Button.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly done: string;
}

/** Browsers offer the clipboard on secure pages only. */
export const canCopy = (): boolean => 'clipboard' in navigator;

/** Nothing where the browser cannot copy: the text beside it can still be read, selected or photographed. */
export const CopyButton = ({ text, label, done }: CopyButtonProps) => {
  const [copied, setCopied] = useState(false);
  if (!canCopy()) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Button onClick={copy}>
      <span role="status">{copied ? done : label}</span>
    </Button>
  );
};

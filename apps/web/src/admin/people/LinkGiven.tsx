import type { IssuedLink } from '@hailong/schema/people';
import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { adminPaths } from '../../admin-paths.ts';
import { useText } from '../text/use-text.ts';
import { atTime } from './at-time.ts';

/** The link, shown once: only its hash is kept. */
export const LinkGiven = ({ link, onDone }: { readonly link: IssuedLink; readonly onDone: () => void }) => {
  const { text, language } = useText();
  const words = text.peoplePage.given;
  const [isCopied, setCopied] = useState(false);
  const address = `${window.location.origin}${adminPaths.setup}#${link.token}`;
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="sheet-form">
      <p>{words.body}</p>
      <TextInput label={words.label} readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
      <p className="sheet-soft">{words.until(atTime(link.expiresAt, language))}</p>
      {window.location.hostname === 'localhost' && (
        <Alert variant="light" color="amber">
          {words.local}
        </Alert>
      )}
      <Group>
        <Button onClick={copy}>
          <span role="status">{isCopied ? words.copied : words.copy}</span>
        </Button>
        <Button variant="default" onClick={onDone}>
          {words.done}
        </Button>
      </Group>
    </div>
  );
};

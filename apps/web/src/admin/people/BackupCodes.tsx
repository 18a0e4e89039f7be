import { Alert, Button } from '@mantine/core';
import { useText } from '../text/use-text.ts';

interface BackupCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Codes for the day the phone is lost, shown once. */
export const BackupCodes = ({ codes, onKept }: BackupCodesProps) => {
  const words = useText().text.twoFactor;
  return (
    <div className="sheet-form">
      <Alert variant="light" color="amber" role="status" title={words.codesTitle}>
        {words.codesHint}
      </Alert>
      <ul className="backup-codes" aria-label={words.codesTitle}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button onClick={onKept}>{words.kept}</Button>
    </div>
  );
};

import { IconAlertTriangle } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import type { AdminText } from '../text/vi.ts';
import type { KioskWarning } from './kiosk-warnings.ts';

const sentence = (warning: KioskWarning, words: AdminText['kiosksPage']['warnings']): string => {
  switch (warning.kind) {
    case 'silent':
    case 'clock':
      return words[warning.kind](warning.minutes);
    case 'unaccounted':
    case 'set-apart':
      return words[warning.kind](warning.count);
    case 'battery':
      return words.battery(warning.level);
    case 'never-heard':
    case 'storage':
    case 'no-pin':
    case 'code-expired':
      return words[warning.kind];
  }
};

export const KioskWarnings = ({ warnings }: { readonly warnings: readonly KioskWarning[] }) => {
  const words = useText().text.kiosksPage.warnings;
  if (warnings.length === 0) return null;
  return (
    <ul className="kiosk-warnings">
      {warnings.map((warning) => (
        <li key={warning.kind}>
          <IconAlertTriangle size="1.25rem" aria-hidden />
          <span>{sentence(warning, words)}</span>
        </li>
      ))}
    </ul>
  );
};

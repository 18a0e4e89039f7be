import type { OfficeProfileDraft } from '@hailong/schema/office-settings';
import { Button, Group } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { NAME_PRESETS, withPreset } from './presets.ts';

interface NamePresetsProps {
  readonly draft: OfficeProfileDraft;
  readonly onChoose: (draft: OfficeProfileDraft) => void;
}

/** Names to begin from: as they are since July 2025, and as they were. */
export const NamePresets = ({ draft, onChoose }: NamePresetsProps) => {
  const words = useText().text.startPage;
  return (
    <Group role="group" aria-label={words.presets}>
      {NAME_PRESETS.map((preset) => (
        <Button
          key={preset.key}
          variant="default"
          aria-pressed={draft.name === preset.name && draft.superiorName === preset.superiorName}
          onClick={() => onChoose(withPreset(draft, preset))}
        >
          {words.presetNames[preset.key]}
        </Button>
      ))}
    </Group>
  );
};

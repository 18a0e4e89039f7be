import { ActionIcon, Button, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconContrastFilled } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';

const SCHEMES = ['auto', 'light', 'dark'] as const;

/** Language and appearance: small, always in the same corner. */
export const Preferences = () => {
  const { language, text, speak } = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <div className="frame-tools">
      <Button variant="subtle" color="gray" c="var(--ink-soft)" lang={other} onClick={() => speak(other)}>
        {text.language[other]}
      </Button>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" c="var(--ink-soft)" size="lg" aria-label={text.colours.label}>
            <IconContrastFilled size="1.25rem" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {SCHEMES.map((scheme) => (
            <Menu.Item
              key={scheme}
              role="menuitemradio"
              aria-checked={scheme === colorScheme}
              rightSection={scheme === colorScheme && <IconCheck size="1rem" aria-hidden />}
              onClick={() => setColorScheme(scheme)}
            >
              {text.colours[scheme]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
};

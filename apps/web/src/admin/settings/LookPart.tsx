import { accentTones, contrastOf, type Tones } from '@hailong/schema/accent-tones';
import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Part } from './Part.tsx';
import type { PartProps } from './part-props.ts';

/** The product's own, see styles/tokens.css. */
const JADE = '#0a594d';
const CARD = { light: '#ffffff', dark: '#231f19' } as const;

interface SampleProps {
  readonly scheme: keyof typeof CARD;
  readonly tones: Tones;
}

/** What the tones look like where citizens meet them, and how well they are read there. */
const Sample = ({ scheme, tones }: SampleProps) => {
  const words = useText().text.settingsPage.look;
  const { accent, ink, soft } = tones;
  const least = Math.min(contrastOf(accent, CARD[scheme]), contrastOf(accent, soft), contrastOf(ink, accent));
  return (
    <figure className="look-sample" style={{ background: CARD[scheme] }}>
      <span className="look-button" style={{ background: accent, color: ink }}>
        {words.button}
      </span>
      <span className="look-chip" style={{ background: soft, color: accent, borderColor: accent }}>
        {words.chip}
      </span>
      <figcaption style={{ color: accent }}>{words.contrast[scheme](least.toFixed(1))}</figcaption>
    </figure>
  );
};

interface LookPartProps extends Pick<PartProps, 'draft' | 'set'> {
  /** The logo beside it. */
  readonly children: ReactNode;
}

/** The office's own colour. Any will do: the tones that citizens see are made from it so that they can be read. */
export const LookPart = ({ draft, set, children }: LookPartProps) => {
  const words = useText().text.settingsPage.look;
  const { accent } = draft.settings;
  const tones = accentTones(accent ?? JADE);
  return (
    <Part title={words.title} intro={words.intro}>
      <div className="look-choice">
        <TextInput
          type="color"
          label={words.accent}
          value={accent ?? JADE}
          onChange={({ currentTarget: { value } }) => set({ accent: value.toLowerCase() })}
        />
        <Button variant="default" disabled={accent === null} onClick={() => set({ accent: null })}>
          {words.own}
        </Button>
      </div>
      <div className="sheet-two">
        <Sample scheme="light" tones={tones.light} />
        <Sample scheme="dark" tones={tones.dark} />
      </div>
      {children}
    </Part>
  );
};

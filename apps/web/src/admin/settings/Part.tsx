import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import type { FormFault } from './settings-form.ts';

interface PartFrameProps {
  readonly title: string;
  readonly intro?: string;
  /** Faults found that this part shows below its fields. */
  readonly faults?: readonly FormFault[];
  readonly children: ReactNode;
}

/** A card of the settings with its heading and what is wrong in it. */
export const Part = ({ title, intro, faults = [], children }: PartFrameProps) => {
  const words = useText().text.settingsPage.faults;
  const id = useId();
  return (
    <section className="sheet-panel" aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      {intro !== undefined && <p className="sheet-soft">{intro}</p>}
      {children}
      <div role="status">
        {faults.map((fault) => (
          <p key={fault} className="sheet-fault">
            {words[fault]}
          </p>
        ))}
      </div>
    </section>
  );
};

import { Button } from '@mantine/core';
import { useState } from 'react';
import { Part } from '../settings/Part.tsx';
import { useText } from '../text/use-text.ts';

interface SamplePartProps {
  readonly isSample: boolean;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** Whether the invented officers stay to try things out with; taking them out is asked twice. */
export const SamplePart = ({ isSample, isBusy, onRemove }: SamplePartProps) => {
  const words = useText().text.startPage.sample;
  const [isSure, setSure] = useState(false);
  if (!isSample) return <p>{words.gone}</p>;
  return (
    <Part title={words.title} intro={words.intro}>
      <ul className="start-list">
        <li>{words.goes}</li>
        <li>{words.stays}</li>
      </ul>
      <Button
        variant={isSure ? 'filled' : 'default'}
        color="brick"
        disabled={isBusy}
        onClick={() => (isSure ? onRemove() : setSure(true))}
      >
        {isSure ? words.removeSure : words.remove}
      </Button>
    </Part>
  );
};

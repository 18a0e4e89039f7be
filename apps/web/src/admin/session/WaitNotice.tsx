import { Alert, VisuallyHidden } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { durationText } from './countdown.ts';

/** The growing delay after wrong passwords. It ticks for the eye only; a screen reader hears the start and the end. */
export const WaitNotice = ({ seconds }: { readonly seconds: number }) => {
  const { text } = useText();
  const [announced] = useState(seconds);
  const isOver = seconds === 0;
  return (
    <Alert variant="light" color={isOver ? 'jade' : 'amber'} icon={<IconClockPause aria-hidden />} role="presentation">
      <span aria-hidden>{isOver ? text.signIn.waitOver : text.signIn.wait(durationText(seconds, text))}</span>
      <VisuallyHidden role="status">
        {isOver ? text.signIn.waitOver : text.signIn.wait(durationText(announced, text))}
      </VisuallyHidden>
    </Alert>
  );
};

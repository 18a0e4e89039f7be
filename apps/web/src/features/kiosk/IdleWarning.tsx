import { useEffect, useRef } from 'react';
import { useKioskText } from './use-kiosk-text.ts';

interface IdleWarningProps {
  readonly secondsLeft: number;
  readonly onStay: () => void;
}

/** Instead of the answers, not above them: whoever comes next sees nothing. */
export const IdleWarning = ({ secondsLeft, onStay }: IdleWarningProps) => {
  const { idle } = useKioskText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="kiosk-warning" role="alertdialog" aria-modal="true" aria-label={idle.heading}>
      <h1>{idle.heading}</h1>
      <p aria-live="off">{idle.body(secondsLeft)}</p>
      <button ref={button} type="button" className="button button-primary kiosk-stay" onClick={onStay}>
        {idle.stay}
      </button>
    </div>
  );
};

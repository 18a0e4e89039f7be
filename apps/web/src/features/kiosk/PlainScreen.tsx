import { StepHeading } from '../../ui/StepHeading.tsx';

interface PlainScreenProps {
  readonly heading: string;
  readonly body: string;
}

/** One thing to know and nothing to do. */
export const PlainScreen = ({ heading, body }: PlainScreenProps) => (
  <div className="kiosk">
    <main className="kiosk-page kiosk-narrow">
      <StepHeading>{heading}</StepHeading>
      <p>{body}</p>
    </main>
  </div>
);

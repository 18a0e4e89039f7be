import { useText } from '../text/text.ts';
import { CopyButton } from './CopyButton.tsx';

/** How to leave a mini-browser or private window for one that can keep things. */
export const RealBrowser = () => {
  const { realBrowser } = useText();
  const address = window.location.href;
  return (
    <>
      <h2>{realBrowser.heading}</h2>
      <ol className="steps-list">
        {realBrowser.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="address">{address}</p>
      <CopyButton text={address} label={realBrowser.copy} done={realBrowser.copied} />
    </>
  );
};

import type { Failure } from '../api/failure.ts';
import { useText } from '../text/use-text.ts';
import { hasPasskeys } from './ask-device.ts';
import { PasskeyButton } from './PasskeyButton.tsx';

interface PasskeyOfferProps {
  readonly onSignedIn: () => void;
  readonly onRefused: (failure: Failure) => void;
}

/** Below the password, where the browser has passkeys. */
export const PasskeyOffer = (props: PasskeyOfferProps) => {
  const words = useText().text.passkeys;
  if (!hasPasskeys(globalThis.location.hostname)) return null;
  return (
    <>
      <p className="passkey-or">{words.or}</p>
      <PasskeyButton label={words.signIn} size="md" fullWidth {...props} />
    </>
  );
};

import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useInstallOffer } from './use-install-offer.ts';
import type { OfflineInHand } from './use-offline.ts';
import { useUpdateOffer } from './use-update-offer.ts';

interface OffersProps {
  readonly offline: OfflineInHand;
  /** A form is being filled in: nothing may interrupt it. */
  readonly filling: boolean;
}

/** At the end of the page, never in the way: a new version, or a place on the home screen. */
export const Offers = ({ offline, filling }: OffersProps) => {
  const { update, install } = useText();
  const newVersion = useUpdateOffer(offline.queue !== null || offline.failed);
  const place = useInstallOffer();
  if (filling) return null;
  if (newVersion) {
    return (
      <aside className="aside" aria-label={update.ready}>
        <Notice>
          <p>{update.ready}</p>
          <Button onClick={newVersion}>{update.apply}</Button>
        </Notice>
      </aside>
    );
  }
  // An installed page starts with empty storage on some phones: never while something is waiting.
  if (!place || offline.state?.waiting !== 0) return null;
  return (
    <aside className="aside" aria-label={install.offer}>
      <Notice>
        <p>{install.offer}</p>
        <div className="chips">
          <Button onClick={place.accept}>{install.apply}</Button>
          <Button look="quiet" onClick={place.decline}>
            {install.later}
          </Button>
        </div>
      </Notice>
    </aside>
  );
};

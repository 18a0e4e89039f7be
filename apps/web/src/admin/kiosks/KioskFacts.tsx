import type { FleetKiosk, KioskFleet } from '@hailong/schema/kiosk';
import { useText } from '../text/use-text.ts';
import { agoText } from './ago-text.ts';

const SKEW_MS = 2 * 60_000;

/** What a tablet last said of itself. */
export const KioskFacts = ({ kiosk, fleet }: { readonly kiosk: FleetKiosk; readonly fleet: KioskFleet }) => {
  const { text, language } = useText();
  const { facts } = text.kiosksPage;
  const { lastContact } = kiosk;
  const now = Date.parse(fleet.now);
  const ago = (at: string) => agoText(Date.parse(at), now, language);
  if (lastContact === null) {
    return (
      <dl className="kiosk-facts">
        <dt>{facts.contact}</dt>
        <dd>{facts.never}</dd>
      </dl>
    );
  }
  const { waiting, oldestWaitingAt, appVersion, storage, skewMs, battery } = lastContact;
  const isRight = Math.abs(skewMs) <= SKEW_MS;
  const level = battery === null ? null : Math.round(battery.level);
  const charge = battery?.charging === true ? facts.batteryCharging : facts.batteryLevel;
  return (
    <dl className="kiosk-facts">
      <dt>{facts.contact}</dt>
      <dd>{ago(lastContact.receivedAt)}</dd>
      <dt>{facts.waiting}</dt>
      <dd>
        {waiting === 0 || oldestWaitingAt === null
          ? facts.ratings(waiting)
          : facts.waitingSince(waiting, ago(oldestWaitingAt))}
      </dd>
      <dt>{facts.version}</dt>
      <dd>{appVersion}</dd>
      <dt>{facts.storage}</dt>
      <dd>{facts.storages[storage]}</dd>
      <dt>{facts.clock}</dt>
      <dd>{isRight ? facts.clockRight : facts.clockOff(Math.round(Math.abs(skewMs) / 60_000))}</dd>
      <dt>{facts.battery}</dt>
      <dd>{level === null ? facts.unknown : charge(level)}</dd>
    </dl>
  );
};

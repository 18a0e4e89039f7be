import type { FleetKiosk } from '@hailong/schema/kiosk';
import { formatDay } from '../criteria/format-day.ts';
import { useText } from '../text/use-text.ts';

/** Given on the tablet against what arrived, day by day. */
export const KioskDays = ({ kiosk }: { readonly kiosk: FleetKiosk }) => {
  const { days: words } = useText().text.kiosksPage;
  if (kiosk.days.length === 0) return <p className="kiosk-soft">{words.none}</p>;
  return (
    <details>
      <summary>{words.title}</summary>
      <p className="kiosk-soft">{words.hint}</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways has to be reachable by keyboard */}
      <div className="kiosk-days" role="region" aria-label={`${words.title}: ${kiosk.name}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.given}</th>
              <th scope="col">{words.stored}</th>
              <th scope="col">{words.setAside}</th>
              <th scope="col">{words.waiting}</th>
            </tr>
          </thead>
          <tbody>
            {kiosk.days.map(({ day, given, stored, setAside }) => (
              <tr key={day}>
                <th scope="row">{formatDay(day)}</th>
                <td>{given}</td>
                <td>{stored}</td>
                <td>{setAside}</td>
                <td>{Math.max(0, given - stored - setAside)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

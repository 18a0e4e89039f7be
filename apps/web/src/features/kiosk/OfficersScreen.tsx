import type { CatalogueOfficer } from '@hailong/schema/catalogue';
import { Portrait } from '../../ui/Portrait.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { useKioskText } from './use-kiosk-text.ts';
import type { Present } from './who-serves.ts';

interface OfficersScreenProps {
  readonly present: Present;
  readonly onChoose: (officerId: string) => void;
}

/** When nobody is on duty by the schedule, or the citizen says it was somebody else. */
export const OfficersScreen = ({ present, onChoose }: OfficersScreenProps) => {
  const { officers } = useKioskText();
  const group = (heading: string, list: readonly CatalogueOfficer[]) =>
    list.length > 0 && (
      <section className="kiosk-group" aria-label={heading}>
        <h2>{heading}</h2>
        <ul className="kiosk-officers">
          {list.map((officer) => (
            <li key={officer.id}>
              <button type="button" className="kiosk-pick" onClick={() => onChoose(officer.id)}>
                <Portrait name={officer.name} photo={officer.photo} />
                <span className="kiosk-officer-lines">
                  <span className="kiosk-pick-name">{officer.name}</span>
                  <span className="soft">{[officer.position, officer.counter].filter(Boolean).join(' · ')}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <>
      <StepHeading>{officers.heading}</StepHeading>
      {present.here.length + present.others.length === 0 && <p>{officers.none}</p>}
      {group(officers.here, present.here)}
      {group(officers.others, present.others)}
    </>
  );
};

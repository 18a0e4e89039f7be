import { useState, type ReactNode } from 'react';
import type { CatalogueOfficer } from '@hailong/schema/catalogue';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { findOfficers } from './find-officers.ts';
import { OfficerCard } from './OfficerCard.tsx';

/** Below this, looking is quicker than searching. */
const SEARCH_WORTHWHILE = 5;

interface OfficersScreenProps {
  readonly officers: readonly CatalogueOfficer[];
  /** Those at the counter whose code was scanned; null when none was. */
  readonly atCounter: readonly CatalogueOfficer[] | null;
  readonly onChoose: (officerId: string) => void;
  readonly unfinished: CatalogueOfficer | null;
  /** What to do instead of rating an officer. */
  readonly beside: ReactNode;
}

export const OfficersScreen = ({ officers, atCounter, onChoose, unfinished, beside }: OfficersScreenProps) => {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [everybody, setEverybody] = useState(atCounter === null);
  const found = findOfficers(everybody ? officers : (atCounter ?? officers), typed);
  const counter = everybody ? null : (atCounter?.[0]?.counter ?? null);

  return (
    <main className="page page-wide">
      <div className="stack-tight">
        <StepHeading>{text.officers.heading}</StepHeading>
        {officers.length > 0 && <p className="soft">{text.officers.lead}</p>}
      </div>
      {unfinished && (
        <Notice icon="clock">
          <p>{text.officers.resume(unfinished.name)}</p>
          <Button onClick={() => onChoose(unfinished.id)}>{text.officers.resumeAction}</Button>
        </Notice>
      )}
      {officers.length === 0 && <Notice tone="warn">{text.officers.none}</Notice>}
      {everybody && officers.length > SEARCH_WORTHWHILE && (
        <SearchField label={text.officers.search} value={typed} onChange={setTyped} />
      )}
      <p className="unseen" role="status">
        {typed && text.officers.found(found.length)}
      </p>
      {counter !== null && <h2>{text.officers.atCounter(counter)}</h2>}
      {officers.length > 0 && found.length === 0 && <p>{text.officers.noneFound}</p>}
      <ul className="officers">
        {found.map((officer) => (
          <li key={officer.id}>
            <OfficerCard officer={officer} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {!everybody && <Button onClick={() => setEverybody(true)}>{text.officers.showAll}</Button>}
      {beside}
    </main>
  );
};

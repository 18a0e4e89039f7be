import { useDeferredValue, useMemo, useState } from 'react';
import type { Procedure } from '@hailong/schema/procedure';
import { findProcedures, indexProcedures } from '../../offline/catalogue/find-procedures.ts';
import type { ProcedureAnswer } from '../../offline/rating-draft/rating-draft.ts';
import { useText } from '../../text/text.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';

/** As many as somebody standing scrolls through. */
const SHOWN_AT_ONCE = 30;

interface ProcedureScreenProps {
  readonly procedures: readonly Procedure[];
  readonly onChoose: (procedure: ProcedureAnswer) => void;
}

export const ProcedureScreen = ({ procedures, onChoose }: ProcedureScreenProps) => {
  const { procedure: text } = useText();
  const [typed, setTyped] = useState('');
  const index = useMemo(() => indexProcedures(procedures), [procedures]);
  const query = useDeferredValue(typed);
  const found = useMemo(() => findProcedures(index, query), [index, query]);
  const hidden = found.length - SHOWN_AT_ONCE;
  return (
    <>
      <StepHeading>{text.heading}</StepHeading>
      <SearchField label={text.search} hint={text.searchHint} value={typed} onChange={setTyped} />
      <p className="unseen" role="status">
        {query && text.found(found.length)}
      </p>
      <ul className="results">
        {found.slice(0, SHOWN_AT_ONCE).map(({ code, name, field }) => (
          <li key={code}>
            <button type="button" className="result" onClick={() => onChoose({ code })}>
              <span>{name}</span>
              <span className="soft">{[field, code].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="soft">{text.more(hidden)}</p>}
    </>
  );
};

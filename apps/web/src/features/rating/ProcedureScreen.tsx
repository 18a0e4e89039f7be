import { useDeferredValue, useMemo, useState } from 'react';
import type { Procedure } from '@hailong/schema/procedure';
import { PROCEDURE_NAME_MAX_LENGTH } from '@hailong/schema/limits';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { findProcedures, indexProcedures } from '../../offline/catalogue/find-procedures.ts';
import type { ProcedureAnswer } from '../../offline/rating-draft/rating-draft.ts';

/** More than a thumb scrolls through, and few enough to draw at every keystroke on an old phone. */
const SHOWN_AT_ONCE = 40;

interface ProcedureScreenProps {
  readonly procedures: readonly Procedure[];
  /** null: left out. */
  readonly onChoose: (procedure: ProcedureAnswer | null) => void;
}

export const ProcedureScreen = ({ procedures, onChoose }: ProcedureScreenProps) => {
  const { procedure: text } = useText();
  const [typed, setTyped] = useState('');
  const index = useMemo(() => indexProcedures(procedures), [procedures]);
  const query = useDeferredValue(typed);
  const found = useMemo(() => findProcedures(index, query), [index, query]);
  const free = typed.trim().slice(0, PROCEDURE_NAME_MAX_LENGTH);
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
              <span className="soft small">{[field, code].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {free && (
        <button type="button" className="result" onClick={() => onChoose({ name: free })}>
          {text.free(free)}
        </button>
      )}
      {hidden > 0 && <p className="soft">{text.more(hidden)}</p>}
      <div className="actions">
        <Button onClick={() => onChoose(null)}>{text.skip}</Button>
      </div>
    </>
  );
};

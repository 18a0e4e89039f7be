import type { Roster, RosterEntry } from '@hailong/schema/roster';
import { standingOn } from '@hailong/schema/roster';
import { Button, Switch, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useLoaderData, useParams } from 'react-router';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { TableImport } from '../table-import/TableImport.tsx';
import { useText } from '../text/use-text.ts';
import { withoutDiacritics } from '../text/without-diacritics.ts';
import { moved } from './moved.ts';
import { OfficerForm } from './OfficerForm.tsx';
import { RosterRow } from './RosterRow.tsx';
import './roster.css';

/** A long roster is searched, not scrolled. */
const SHOWN = 200;

/** Who can be rated: in order, with photos; by hand or from a file. */
export const RosterRoute = () => {
  const { text } = useText();
  const words = text.rosterPage;
  const { office = '' } = useParams();
  const api = useApi();
  const { failure, run } = useRequest();
  const [roster, setRoster] = useState(useLoaderData<Roster>());
  const [query, setQuery] = useState('');
  const [withDeparted, setWithDeparted] = useState(false);
  const [edited, setEdited] = useState<RosterEntry | 'new' | null>(null);
  const [done, setDone] = useState('');
  const { entries, today } = roster;
  const wanted = withoutDiacritics(query);
  const listed = entries.filter((entry) => withDeparted || standingOn(entry, today) !== 'departed');
  const found = listed.filter(({ name, position, code }) =>
    withoutDiacritics(`${name} ${position} ${code ?? ''}`).includes(wanted),
  );

  const move = async (entry: RosterEntry, neighbour: RosterEntry) => {
    const ids = moved(
      entries.map(({ id }) => id),
      entry.id,
      neighbour.id,
    );
    const saved = await run(api.orderRoster(office, ids));
    if (saved) {
      setRoster(saved);
      setDone(words.movedTo(entry.name));
    }
  };
  const mover = (entry: RosterEntry, neighbour: RosterEntry | undefined) =>
    neighbour ? () => void move(entry, neighbour) : null;

  return (
    <article className="roster">
      <PageTitle page={text.sections.roster} />
      <div className="roster-head">
        <Title order={1}>{text.sections.roster}</Title>
        <Button onClick={() => setEdited('new')}>{words.add}</Button>
      </div>
      <section className="roster-panel" aria-label={text.sections.roster}>
        <div className="roster-tools">
          <TextInput
            type="search"
            label={words.search}
            placeholder={words.searchHint}
            value={query}
            onChange={({ currentTarget: { value } }) => setQuery(value)}
          />
          <Switch
            size="md"
            label={words.withDeparted}
            checked={withDeparted}
            onChange={({ currentTarget: { checked } }) => setWithDeparted(checked)}
          />
        </div>
        <FailureAlert failure={failure} />
        <p className="roster-soft" role="status">
          {words.count(found.length, listed.length)} {done}
        </p>
        {found.length === 0 && <p>{entries.length === 0 ? words.empty : words.nobody}</p>}
        <ol className="roster-list">
          {found.slice(0, SHOWN).map((entry, place) => (
            <RosterRow
              key={entry.id}
              entry={entry}
              roster={roster}
              onEdit={() => setEdited(entry)}
              onUp={mover(entry, found[place - 1])}
              onDown={mover(entry, found[place + 1])}
            />
          ))}
        </ol>
        {found.length > SHOWN && <p className="roster-soft">{words.more(found.length - SHOWN)}</p>}
      </section>
      <TableImport
        office={office}
        table="roster"
        lastImport={roster.lastImport}
        onChanged={async () => {
          const fresh = await run(api.roster(office));
          if (fresh) setRoster(fresh);
        }}
      />
      <Dialog
        isOpen={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === 'new' || edited === null ? words.add : words.editOf(edited.name)}
      >
        {edited !== null && (
          <OfficerForm
            office={office}
            roster={roster}
            entry={edited === 'new' ? null : edited}
            onCancel={() => setEdited(null)}
            onSaved={(saved) => {
              setRoster(saved);
              setEdited(null);
              setDone(words.saved);
            }}
          />
        )}
      </Dialog>
    </article>
  );
};

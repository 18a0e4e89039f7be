import type { ProcedureList } from '@hailong/schema/procedure-list';
import { Badge, Switch, Table, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLoaderData, useParams } from 'react-router';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import '../roster/roster.css';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { TableImport } from '../table-import/TableImport.tsx';
import { useText } from '../text/use-text.ts';
import { withoutDiacritics } from '../text/without-diacritics.ts';

const SHOWN = 50;

/** What citizens may say they came for, by field; the most used first, as on the form. */
export const ProceduresRoute = () => {
  const { text } = useText();
  const words = text.proceduresPage;
  const { office = '' } = useParams();
  const api = useApi();
  const { failure, run } = useRequest();
  const [list, setList] = useState(useLoaderData<ProcedureList>());
  const [query, setQuery] = useState('');
  const [withOld, setWithOld] = useState(false);
  const wanted = withoutDiacritics(query);
  const { procedures } = list;
  const hidden = new Set(list.hiddenFields);
  const fields = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { field, isCurrent } of procedures) if (isCurrent) counts.set(field, (counts.get(field) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => a.localeCompare(b, 'vi'));
  }, [procedures]);
  const found = procedures.filter(
    ({ code, name, field, isCurrent }) =>
      (withOld || isCurrent) && withoutDiacritics(`${code} ${name} ${field}`).includes(wanted),
  );
  const settle = (fresh: ProcedureList | null) => {
    if (fresh) setList(fresh);
  };

  return (
    <article className="roster">
      <PageTitle page={text.sections.procedures} />
      <Title order={1}>{text.sections.procedures}</Title>
      <FailureAlert failure={failure} />
      <section className="roster-panel" aria-labelledby="procedure-fields">
        <Title order={2} id="procedure-fields">
          {words.fields}
        </Title>
        <p className="roster-soft">{words.fieldsHint}</p>
        <div className="roster-two">
          {fields.map(([field, count]) => (
            <Switch
              key={field}
              size="md"
              label={words.field(field, count)}
              checked={!hidden.has(field)}
              onChange={({ currentTarget: { checked } }) =>
                void run(api.setProcedureField(office, field, checked)).then(settle)
              }
            />
          ))}
        </div>
      </section>
      <section className="roster-panel" aria-label={words.list}>
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
            label={words.withOld}
            checked={withOld}
            onChange={({ currentTarget: { checked } }) => setWithOld(checked)}
          />
        </div>
        <p className="roster-soft" role="status">
          {words.count(found.length)}
        </p>
        {found.length === 0 && <p>{procedures.length === 0 ? words.empty : words.nothing}</p>}
        <div className="roster-scroll">
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{words.code}</Table.Th>
                <Table.Th scope="col">{words.name}</Table.Th>
                <Table.Th scope="col">{words.use}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.slice(0, SHOWN).map(({ code, name, field, isCurrent, recentUse }) => (
                <Table.Tr key={code}>
                  <Table.Td>{code}</Table.Td>
                  <Table.Td>
                    {name}{' '}
                    {!isCurrent && (
                      <Badge color="gray" variant="light">
                        {words.old}
                      </Badge>
                    )}
                    {isCurrent && hidden.has(field) && (
                      <Badge color="gray" variant="light">
                        {words.hidden}
                      </Badge>
                    )}
                    <div className="roster-soft">{field}</div>
                  </Table.Td>
                  <Table.Td>{recentUse}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
        {found.length > SHOWN && <p className="roster-soft">{words.more(found.length - SHOWN)}</p>}
      </section>
      <TableImport
        office={office}
        table="procedures"
        lastImport={list.lastImport}
        onChanged={async () => settle(await run(api.procedureList(office)))}
      />
    </article>
  );
};

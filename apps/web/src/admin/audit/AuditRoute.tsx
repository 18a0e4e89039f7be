import { apiPaths } from '@hailong/schema/api-paths';
import type { AuditFilter, AuditPage } from '@hailong/schema/audit';
import { Alert, Button, Group, NativeSelect, Table, TextInput, Title } from '@mantine/core';
import { useLoaderData, useParams, useSearchParams } from 'react-router';
import '../look/sheet.css';
import '../month/panels.css';
import { DownloadLink } from '../month/DownloadLink.tsx';
import { atTime } from '../people/at-time.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { WideTable } from '../shell/WideTable.tsx';
import { useText } from '../text/use-text.ts';
import { readAuditFilter, writeAuditFilter } from './audit-filter.ts';

const PAGE = 50;

/** Who did what and when, and whether the log is whole. The filter stands in the address. */
export const AuditRoute = () => {
  const { text, language } = useText();
  const words = text.auditPage;
  const { office = '' } = useParams();
  const { chain, total, actors, actions, entries } = useLoaderData<AuditPage>();
  const [search, setSearch] = useSearchParams();
  const filter = readAuditFilter(search);
  const page = filter.page ?? 1;
  const set = (part: AuditFilter) => setSearch(writeAuditFilter({ ...filter, page: undefined, ...part }));
  const actionText = (action: string) => words.actions[action] ?? action;

  return (
    <article className="sheet">
      <PageTitle page={text.sections.audit} />
      <Title order={1}>{text.sections.audit}</Title>
      <p className="sheet-soft">{words.intro}</p>
      {chain.brokenAt === null ? (
        <Alert color="gray" title={words.wholeTitle}>
          {chain.head === null ? words.noLine : words.whole(chain.entries, chain.head)}
        </Alert>
      ) : (
        <Alert color="brick" title={words.brokenTitle}>
          {words.broken(chain.brokenAt)}
        </Alert>
      )}
      <section className="sheet-panel" aria-label={words.filter}>
        <div className="sheet-two">
          <NativeSelect
            label={words.who}
            value={filter.actor ?? ''}
            onChange={({ currentTarget: { value } }) => set({ actor: value })}
            data={[{ value: '', label: words.everybody }, ...actors]}
          />
          <NativeSelect
            label={words.what}
            value={filter.action ?? ''}
            onChange={({ currentTarget: { value } }) => set({ action: value })}
            data={[
              { value: '', label: words.everything },
              ...actions.map((action) => ({ value: action, label: actionText(action) })),
            ]}
          />
          <TextInput
            type="date"
            label={words.from}
            value={filter.from ?? ''}
            onChange={({ currentTarget: { value } }) => set({ from: value })}
          />
          <TextInput
            type="date"
            label={words.until}
            value={filter.until ?? ''}
            onChange={({ currentTarget: { value } }) => set({ until: value })}
          />
        </div>
        <ul className="downloads">
          <DownloadLink
            path={`${apiPaths.auditCsv(office)}${writeAuditFilter({ ...filter, page: undefined })}`}
            fileName={`${office}-audit.csv`}
            label={words.csv}
            hint={words.csvHint}
          />
        </ul>
      </section>
      <section className="sheet-panel" aria-label={words.list}>
        <p role="status">{words.count(total)}</p>
        {total === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <WideTable label={words.list}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  {[words.number, words.when, words.who, words.what, words.details].map((head) => (
                    <Table.Th key={head} scope="col">
                      {head}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {entries.map(({ sequence, at, actor, action, details }) => (
                  <Table.Tr key={sequence}>
                    <Table.Td>{sequence}</Table.Td>
                    <Table.Td>{atTime(at, language)}</Table.Td>
                    <Table.Td>{actor}</Table.Td>
                    <Table.Td>{actionText(action)}</Table.Td>
                    <Table.Td>
                      {Object.entries(details)
                        .map(([key, value]) => `${key}: ${String(value)}`)
                        .join(', ')}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </WideTable>
        )}
        {total > PAGE && (
          <Group>
            <Button variant="default" disabled={page === 1} onClick={() => set({ page: page - 1 })}>
              {words.newer}
            </Button>
            <Button variant="default" disabled={page * PAGE >= total} onClick={() => set({ page: page + 1 })}>
              {words.older}
            </Button>
            <span>{words.page(page, Math.ceil(total / PAGE))}</span>
          </Group>
        )}
      </section>
    </article>
  );
};

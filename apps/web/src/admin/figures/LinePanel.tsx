import type { MonthFigures } from '@hailong/schema/month-figures';
import { Table, Text, Title } from '@mantine/core';
import { monthLabel } from '../month/month-label.ts';
import { countText, decimalText, percentText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { LINE_HEIGHT, LINE_WIDTH, linePoints } from './line-points.ts';
import { WideTable } from '../shell/WideTable.tsx';

/** Twelve months as a line for the eye, as a sentence and as a table. */
export const LinePanel = ({ figures }: { readonly figures: MonthFigures }) => {
  const { language, text } = useText();
  const say = text.figures.line;
  const { line, office } = figures;
  const runs = linePoints(line);
  const label = (month: string): string => monthLabel(month, (year, ordinal) => `${ordinal}/${year}`);
  return (
    <section className="panel" aria-labelledby="figures-line">
      <Title order={2} id="figures-line">
        {say.title}
      </Title>
      <Text>{office.change === null ? say.noChange : say.change(decimalText(office.change, language))}</Text>
      <svg viewBox={`0 0 ${LINE_WIDTH} ${LINE_HEIGHT}`} className="line" aria-hidden>
        {[0, 50, 100].map((percent) => {
          const y = 24 + (1 - percent / 100) * (LINE_HEIGHT - 48);
          return <line key={percent} x1="24" x2={LINE_WIDTH - 24} y1={y} y2={y} className="line-grid" />;
        })}
        {runs.map((run) => (
          <g key={run[0]?.month}>
            <polyline points={run.map(({ x, y }) => `${x},${y}`).join(' ')} className="line-run" />
            {run.map(({ month, x, y }) => (
              <g key={month}>
                <circle cx={x} cy={y} r="5" className="line-point" />
                <text x={x} y={LINE_HEIGHT - 4} textAnchor="middle" className="line-month">
                  {Number(month.slice(5))}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
      <details>
        <summary>{say.table}</summary>
        <WideTable label={say.caption}>
          <Table verticalSpacing={6} aria-label={say.caption}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say.month}</Table.Th>
                <Table.Th className="figure-cell">{say.valid}</Table.Th>
                <Table.Th className="figure-cell">{say.answers}</Table.Th>
                <Table.Th className="figure-cell">{say.percent}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {line.map(({ month, status, valid, n, percent }) => (
                <Table.Tr key={month}>
                  <Table.Th scope="row">
                    {label(month)} <span className="soft">({say.status[status]})</span>
                  </Table.Th>
                  <Table.Td className="figure-cell">{countText(valid, language)}</Table.Td>
                  <Table.Td className="figure-cell">{countText(n, language)}</Table.Td>
                  <Table.Td className="figure-cell">{percent === null ? '–' : percentText(percent, language)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      </details>
    </section>
  );
};

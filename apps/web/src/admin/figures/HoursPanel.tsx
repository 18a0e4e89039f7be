import type { MonthFigures } from '@hailong/schema/month-figures';
import { Table, Text, Title } from '@mantine/core';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { hourGrid } from './hour-grid.ts';
import { WideTable } from '../shell/WideTable.tsx';

/** When people rate: a table whose cells are tinted, so that the picture and the numbers are one. */
export const HoursPanel = ({ hours: counted }: Pick<MonthFigures, 'hours'>) => {
  const { language, text } = useText();
  const say = text.figures.hours;
  const { hours, days, most, busiest } = hourGrid(counted);
  const dayName = (weekday: number): string => say.days[weekday - 1] ?? '';
  if (busiest === null) return null;
  return (
    <section className="panel" aria-labelledby="figures-hours">
      <Title order={2} id="figures-hours">
        {say.title}
      </Title>
      <Text>{say.busiest(dayName(busiest.weekday), busiest.hour, countText(busiest.n, language))}</Text>
      <WideTable label={say.caption}>
        <Table className="heat" verticalSpacing={4} aria-label={say.caption} withColumnBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say.day}</Table.Th>
              {hours.map((hour) => (
                <Table.Th key={hour} className="figure-cell">
                  {say.hour(hour)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map(({ weekday, cells }) => (
              <Table.Tr key={weekday}>
                <Table.Th scope="row">{dayName(weekday)}</Table.Th>
                {cells.map((n, index) => (
                  <Table.Td key={hours[index]} className="figure-cell" data-heat={Math.ceil((n / most) * 4)}>
                    {n === 0 ? '' : countText(n, language)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </section>
  );
};

import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { NativeSelect, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { BarNumber } from './BarNumber.tsx';
import { chartData } from './chart-data.ts';
import { chartSummary } from './chart-summary.ts';
import type { CriterionColumn } from './criterion-columns.ts';
import { FIVE_LEVELS, levelNamed } from './five-levels.ts';
import { Legend } from './Legend.tsx';
import type { OfficerRow } from './officer-row.ts';

interface OfficerChartProps {
  readonly officers: readonly OfficerRow[];
  readonly columns: readonly CriterionColumn[];
}

const ALL = 'all';
/** In rem, because a reader's own text size has to move the chart as well. */
const ROW_HEIGHT_REM = 2.75;
const AXIS_HEIGHT_REM = 3;
const NAMES_WIDTH_REM = 13.5;
const TEXT_REM = 0.875;
const NAMES_SHARE_MAX = 0.38;

/**
 * Every officer's answers as one bar of 100 %, in the order chosen above. For the eye only: the words over it and the
 * table beside it say the same.
 */
export const OfficerChart = ({ officers, columns }: OfficerChartProps) => {
  const { language, text } = useText();
  const [criterion, setCriterion] = useState(ALL);
  const fiveLevel = columns.filter((column) => column.isFiveLevel);
  const levels = fiveLevel[0]?.levels ?? [];
  const data = chartData(officers, criterion === ALL ? null : criterion, text.officers.small.toLowerCase());
  const { ref, width } = useElementSize();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // recharts breaks long names by the size it is told, not by one from a style sheet.
  const fontSize = rem * TEXT_REM;
  const labelOf = (score: string) => levels.find((level) => level.score === score)?.label ?? text.month.level(score);
  return (
    <div>
      <div className="controls no-print">
        <NativeSelect
          label={text.officers.chartCriterion}
          value={criterion}
          onChange={(event) => setCriterion(event.currentTarget.value)}
          data={[
            { value: ALL, label: text.officers.allCriteria },
            ...fiveLevel.map(({ key, label }) => ({ value: key, label })),
          ]}
        />
      </div>
      <Text mb={4}>{chartSummary(officers, text, language)}</Text>
      <Text c="dimmed" size="sm" mb="md">
        {text.officers.chartHint}
      </Text>
      <Legend levels={levels} />
      <div aria-hidden ref={ref} className="chart">
        <BarChart
          h={`${data.length * ROW_HEIGHT_REM + AXIS_HEIGHT_REM}rem`}
          data={data}
          dataKey="name"
          type="percent"
          orientation="vertical"
          gridAxis="x"
          tickLine="none"
          maxBarWidth={rem * 1.75}
          series={FIVE_LEVELS.map((score) => ({
            name: score,
            label: labelOf(score),
            color: `var(--level-${score})`,
          }))}
          barChartProps={{ accessibilityLayer: false }}
          barProps={({ name }) => ({
            label: <BarNumber level={name} counts={data.map((row) => countText(row[levelNamed(name)], language))} />,
          })}
          xAxisProps={{ tick: { fontSize, fill: 'var(--ink-soft)', transform: 'translate(0, 10)' } }}
          yAxisProps={{
            width: Math.min(rem * NAMES_WIDTH_REM, width * NAMES_SHARE_MAX),
            interval: 0,
            tick: { fontSize, fill: 'var(--ink)', transform: 'translate(-10, 0)' },
          }}
        />
      </div>
    </div>
  );
};

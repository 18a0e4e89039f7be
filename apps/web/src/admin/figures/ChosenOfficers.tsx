import type { MonthFigures } from '@hailong/schema/month-figures';
import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { countText, percentText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import type { Wording } from './ReasonsPanel.tsx';
import { WideTable } from '../shell/WideTable.tsx';

type OfficerFigures = MonthFigures['officers'][number];

interface ChosenOfficersProps {
  readonly figures: Pick<MonthFigures, 'minimumSample' | 'office' | 'hasDetails'>;
  readonly officers: readonly OfficerFigures[];
  readonly wording: Wording;
}

const REASONS_SHOWN = 3;

/** One officer's month in depth, or up to four beside each other: a column each, the same rows. */
export const ChosenOfficers = ({ figures, officers, wording }: ChosenOfficersProps) => {
  const { language, text } = useText();
  const { chosen: say, officers: words, margins, reasons, channels } = text.figures;
  const count = (value: number): string => countText(value, language);
  const questions = figures.office.criteria;
  const rows: readonly (readonly [key: string, head: string, cellOf: (officer: OfficerFigures) => ReactNode])[] = [
    ...questions.map(({ criteriaSet, code }) => {
      const cell = ({ criteria, isSmall }: OfficerFigures): ReactNode => {
        const share = criteria.find((one) => one.criteriaSet === criteriaSet && one.code === code);
        if (!share || share.percent === null || share.margin === null) return '–';
        if (isSmall) return <span className="soft">{words.small(count(figures.minimumSample))}</span>;
        return (
          <>
            {percentText(share.percent, language)}
            <div className="soft nowrap">
              {margins.between(percentText(share.margin.low, language), percentText(share.margin.high, language))}
            </div>
            <div className="soft">{say.answers(count(share.n))}</div>
          </>
        );
      };
      return [`${criteriaSet} ${code}`, wording.criterion({ criteriaSet, code }), cell] as const;
    }),
    ...(figures.hasDetails
      ? [
          [
            'reasons',
            reasons.title,
            (officer: OfficerFigures) =>
              officer.reasons.length === 0
                ? '–'
                : officer.reasons
                    .slice(0, REASONS_SHOWN)
                    .map((chosen) => (
                      <div key={`${chosen.criteriaSet} ${chosen.code} ${chosen.reason}`}>
                        {say.reason(wording.reason(chosen), count(chosen.n))}
                      </div>
                    )),
          ] as const,
          [
            'channels',
            channels.title,
            (officer: OfficerFigures) =>
              (['phone', 'kiosk', 'paper'] as const).map((channel) => (
                <div key={channel}>{say.channel(channels.names[channel], count(officer.channels[channel]))}</div>
              )),
          ] as const,
        ]
      : []),
  ];
  return (
    <WideTable label={say.caption}>
      <Table verticalSpacing={8} aria-label={say.caption} className="chosen-officers">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say.row}</Table.Th>
            {officers.map(({ officerId, name }) => (
              <Table.Th key={officerId}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([key, head, cellOf]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{head}</Table.Th>
              {officers.map((officer) => (
                <Table.Td key={officer.officerId}>{cellOf(officer)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

import type { CriteriaOverview, PublishedCriteria } from '@hailong/schema/criteria';
import { Badge, Group, Text } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { dayOfInstant } from './format-day.ts';

type Standing = 'inForce' | 'planned' | 'over';

const COLOURS = { inForce: 'jade', planned: 'amber', over: 'gray' } as const;

/** Every version there ever was, the newest first. */
export const VersionList = ({ overview }: { readonly overview: CriteriaOverview }) => {
  const { text, language } = useText();
  const { criteria } = text;
  const { versions, inForce, timeZone } = overview;
  const standingOf = ({ version }: PublishedCriteria): Standing => {
    if (version === inForce) return 'inForce';
    return version > (inForce ?? 0) ? 'planned' : 'over';
  };
  return versions.map((published) => {
    const { version, items, validFrom, validUntil, scoringProfile } = published;
    const standing = standingOf(published);
    const from = dayOfInstant(validFrom, timeZone);
    return (
      <section key={version} className="panel version" aria-label={criteria.version(version)}>
        <Group gap="sm">
          <Text fw={650}>{criteria.version(version)}</Text>
          <Badge variant="light" color={COLOURS[standing]}>
            {criteria[standing]}
          </Badge>
          <Text c="dimmed">
            {validUntil === null ? criteria.from(from) : criteria.fromUntil(from, dayOfInstant(validUntil, timeZone))}
            {' · '}
            {criteria.questions(items.length)}
          </Text>
        </Group>
        {scoringProfile && <Text c="dimmed">{criteria.scored}</Text>}
        <details>
          <summary>{criteria.showQuestions}</summary>
          <ol className="version-questions">
            {items.map(({ code, label, levels, notApplicable }) => (
              <li key={code}>
                {label[language]}
                <Text c="dimmed" size="sm">
                  {[...levels.map((level) => level.label), ...(notApplicable ? [notApplicable] : [])]
                    .map((words) => words[language])
                    .join(' · ')}
                </Text>
              </li>
            ))}
          </ol>
        </details>
      </section>
    );
  });
};

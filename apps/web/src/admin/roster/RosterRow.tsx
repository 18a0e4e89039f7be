import { ActionIcon, Avatar, Badge, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { standingOn, type Roster, type RosterEntry } from '@hailong/schema/roster';
import { useText } from '../text/use-text.ts';
import { dayText } from './day-text.ts';

interface RosterRowProps {
  readonly entry: RosterEntry;
  readonly roster: Roster;
  readonly onEdit: () => void;
  /** Null where the entry cannot move that way. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
}

/** One officer of the roster with what can be done about them. */
export const RosterRow = ({ entry, roster, onEdit, onUp, onDown }: RosterRowProps) => {
  const { rosterPage } = useText().text;
  const { name, position, photo, employedFrom, employedUntil, isOwn } = entry;
  const standing = standingOn(entry, roster.today);
  const counter = roster.counters.find(({ id }) => id === entry.counterId)?.name;
  return (
    <li className="roster-row">
      <Avatar src={photo} alt="" size={56} radius="md" name={name} color="initials" />
      <div className="roster-who">
        <span className="roster-name">{name}</span>{' '}
        {standing === 'departed' && employedUntil !== null && (
          <Badge variant="light" color="gray">
            {rosterPage.departed(dayText(employedUntil))}
          </Badge>
        )}
        {standing === 'coming' && (
          <Badge variant="light" color="amber">
            {rosterPage.coming(dayText(employedFrom))}
          </Badge>
        )}
        {standing === 'present' && employedUntil !== null && (
          <Badge variant="light" color="amber">
            {rosterPage.leaving(dayText(employedUntil))}
          </Badge>
        )}
        <div className="roster-soft">
          {[entry.code, position, counter, ...entry.fields].filter((part) => part).join(' · ')}
        </div>
      </div>
      <div className="roster-row-tools">
        <ActionIcon
          variant="subtle"
          size={44}
          aria-label={rosterPage.moveUp(name)}
          disabled={onUp === null}
          onClick={() => onUp?.()}
        >
          <IconArrowUp size="1.25rem" aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          size={44}
          aria-label={rosterPage.moveDown(name)}
          disabled={onDown === null}
          onClick={() => onDown?.()}
        >
          <IconArrowDown size="1.25rem" aria-hidden />
        </ActionIcon>
        {isOwn ? (
          <span className="roster-soft">{rosterPage.own}</span>
        ) : (
          <Button variant="default" aria-label={rosterPage.editOf(name)} onClick={onEdit}>
            {rosterPage.edit}
          </Button>
        )}
      </div>
    </li>
  );
};

import { Avatar } from '@mantine/core';
import type { OfficerRow } from './officer-row.ts';

/** Photo, name, and what tells two people of one name apart. */
export const OfficerName = ({ officer }: { readonly officer: OfficerRow }) => (
  <div className="officer">
    <Avatar src={officer.photo} name={officer.name} alt="" size={40} color="jade" className="no-print" />
    <div>
      <span className="officer-name">{officer.name}</span>
      <span className="officer-place">
        {[officer.position, officer.counter].filter((part) => part !== null && part !== '').join(' · ')}
      </span>
    </div>
  </div>
);

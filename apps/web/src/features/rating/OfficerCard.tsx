import type { CatalogueOfficer } from '@hailong/schema/catalogue';
import { Portrait } from '../../ui/Portrait.tsx';

interface OfficerCardProps {
  readonly officer: CatalogueOfficer;
  readonly onChoose: (officerId: string) => void;
}

export const OfficerCard = ({ officer, onChoose }: OfficerCardProps) => (
  <button type="button" className="officer-card" onClick={() => onChoose(officer.id)}>
    <Portrait name={officer.name} photo={officer.photo} />
    <span className="officer-lines">
      <span className="officer-name">{officer.name}</span>
      <span className="soft">{officer.position}</span>
      {officer.counter !== null && <span className="counter-tag">{officer.counter}</span>}
    </span>
  </button>
);

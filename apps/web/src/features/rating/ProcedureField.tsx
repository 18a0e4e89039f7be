import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';

interface ProcedureFieldProps {
  readonly needed: boolean;
  readonly name: string | null;
  readonly onChoose: () => void;
  readonly onRemove: () => void;
}

export const ProcedureField = ({ needed, name, onChoose, onRemove }: ProcedureFieldProps) => {
  const { details, action } = useText();
  return (
    <div className="field" role="group" aria-label={details.procedure}>
      <span className="field-label">{details.procedure + (needed ? ' *' : '')}</span>
      {name === null ? (
        <Button onClick={onChoose}>{details.chooseProcedure}</Button>
      ) : (
        <div className="card stack">
          <p>{name}</p>
          <div className="chips">
            <Button onClick={onChoose}>{action.change}</Button>
            <Button look="quiet" onClick={onRemove}>
              {action.remove}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};

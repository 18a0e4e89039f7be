import { useId } from 'react';
import { Chip } from './Chip.tsx';

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value | null;
  /** null when the chosen one was tapped again. */
  readonly onChange: (value: Value | null) => void;
}

/** One of a few words, or none. */
export const Choices = <Value extends string>({ label, options, value, onChange }: ChoicesProps<Value>) => {
  const labelId = useId();
  const values = Object.keys(options) as Value[];
  return (
    <div className="field" role="group" aria-labelledby={labelId}>
      <span className="field-label" id={labelId}>
        {label}
      </span>
      <div className="chips">
        {values.map((option) => (
          <Chip
            key={option}
            label={options[option]}
            pressed={option === value}
            onPress={() => onChange(option === value ? null : option)}
          />
        ))}
      </div>
    </div>
  );
};

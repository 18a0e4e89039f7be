import { useId, type ReactNode } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly lines?: 'one' | 'many';
  readonly autoComplete?: string;
  readonly autoCapitalize?: string;
  readonly autoCorrect?: string;
  readonly spellCheck?: boolean;
  readonly name?: string;
  /** Below the field: what is left, who will read it. */
  readonly children?: ReactNode;
}

export const TextField = ({
  label,
  value,
  maxLength,
  onChange,
  hint,
  lines = 'one',
  children,
  ...rest
}: TextFieldProps) => {
  const id = useId();
  const shown = {
    id,
    value,
    maxLength,
    placeholder: hint,
    className: 'input',
    'aria-describedby': children === undefined ? undefined : `${id}-more`,
    ...rest,
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {lines === 'one' ? (
        <input type="text" {...shown} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea rows={3} {...shown} onChange={(event) => onChange(event.target.value)} />
      )}
      {children !== undefined && (
        <div className="soft small" id={`${id}-more`}>
          {children}
        </div>
      )}
    </div>
  );
};

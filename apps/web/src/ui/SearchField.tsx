import { Icon } from './Icon.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The label is spoken and shown as the hint: on a phone there is no room for both. */
export const SearchField = ({ label, hint = label, value, onChange }: SearchFieldProps) => (
  <div className="search">
    <Icon name="search" />
    <input
      type="search"
      className="input"
      aria-label={label}
      placeholder={hint}
      value={value}
      maxLength={300}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="search"
      onChange={(event) => onChange(event.target.value)}
    />
  </div>
);

import { Icon } from './Icon.tsx';

interface ChipProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A choice that can be taken back by a second tap; the tick says it without colour. */
export const Chip = ({ label, pressed, onPress }: ChipProps) => (
  <button type="button" className="chip" aria-pressed={pressed} onClick={onPress}>
    {pressed && <Icon name="check" />}
    {label}
  </button>
);

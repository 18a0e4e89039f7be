import { NumberInput } from '@mantine/core';

interface NumberFieldProps {
  readonly label: string;
  readonly description: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly error?: string | false;
  /** NaN while the field is empty. */
  readonly onChange: (value: number) => void;
}

/** A whole number between two others. */
export const NumberField = ({ value, onChange, ...props }: NumberFieldProps) => (
  <NumberInput
    size="md"
    allowDecimal={false}
    allowNegative={false}
    clampBehavior="blur"
    hideControls
    maw="24rem"
    value={Number.isNaN(value) ? '' : value}
    onChange={(typed) => onChange(typeof typed === 'number' ? typed : Number.NaN)}
    {...props}
  />
);

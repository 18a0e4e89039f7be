import type { ButtonHTMLAttributes } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** 'primary': the one thing to do next. 'quiet': a way out that should not call attention. */
  readonly look?: 'primary' | 'secondary' | 'quiet';
}

export const Button = ({ look = 'secondary', ...rest }: ButtonProps) => (
  <button type="button" className={`button button-${look}`} {...rest} />
);

import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { buttonClass, type ButtonLook } from './button-look';

interface PlainButtonProps
  extends ButtonLook, Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'aria-label'> {
  submit?: boolean;
  icon?: ReactNode;
  loading?: boolean;
  children?: ReactNode;
}

/** A button as the library draws it, without the library's code: for the frame and the home pages, which load first. */
export function PlainButton(props: PlainButtonProps) {
  const { look, size, className, submit, icon, loading, children, ...rest } = props;
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      className={buttonClass({ look, size, className })}
      disabled={loading}
      aria-busy={loading}
    >
      {icon}
      {children}
    </button>
  );
}

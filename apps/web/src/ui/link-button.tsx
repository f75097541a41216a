import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { buttonClass } from './button-look';

interface LinkButtonProps {
  to: string;
  type?: 'primary' | 'default' | 'link' | 'danger';
  size?: 'small' | 'middle' | 'large';
  icon?: ReactNode;
  disabled?: boolean;
  className?: string;
  title?: string;
  'aria-label'?: string;
  children?: ReactNode;
}

const LOOKS = { primary: 'primary', default: 'plain', link: 'link', danger: 'danger' } as const;

/** A link that looks like a button: opens in a new tab like any link, and never reloads the app. */
export function LinkButton(props: LinkButtonProps) {
  const { to, type = 'default', size, icon, disabled, className, children, ...rest } = props;
  const look = buttonClass({ look: LOOKS[type], size, className });
  if (disabled)
    return (
      <span {...rest} role="link" aria-disabled className={look}>
        {icon}
        {children}
      </span>
    );
  return (
    <Link {...rest} to={to} className={look}>
      {icon}
      {children}
    </Link>
  );
}

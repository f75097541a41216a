import styles from './button-look.module.css';

export interface ButtonLook {
  look?: 'plain' | 'primary' | 'link' | 'danger' | undefined;
  size?: 'small' | 'middle' | 'large' | undefined;
  className?: string | undefined;
}

export function buttonClass({ look = 'plain', size = 'middle', className }: ButtonLook): string {
  return [styles.button, styles[look], styles[size], className].filter(Boolean).join(' ');
}

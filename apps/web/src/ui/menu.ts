import type { ReactNode } from 'react';

export interface MenuItem {
  key: string;
  label: string;
}

export interface MenuButtonProps {
  className?: string;
  label: string;
  groups: readonly { title?: string; items: readonly MenuItem[] }[];
  selected?: string;
  onChoose: (key: string) => void;
  children: ReactNode;
}

import { lazy, Suspense, useState } from 'react';
import type { MenuButtonProps } from './menu';

const OpenMenu = lazy(() => import('./open-menu'));

/** A button with a menu. The menu’s code comes when it is first opened: it is larger than the page around it. */
export function MenuButton(props: MenuButtonProps) {
  const [wasOpened, setOpened] = useState(false);
  const button = (
    <button
      type="button"
      className={props.className}
      aria-label={props.label}
      aria-haspopup="menu"
      onClick={() => setOpened(true)}
    >
      {props.children}
    </button>
  );
  if (!wasOpened) return button;
  return (
    <Suspense fallback={button}>
      <OpenMenu {...props} />
    </Suspense>
  );
}

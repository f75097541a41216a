import { Outlet } from 'react-router';
import { WithLibrary } from '../ui/with-library';

/** All pages but the homes. */
export function LibraryPages() {
  return (
    <WithLibrary>
      <Outlet />
    </WithLibrary>
  );
}

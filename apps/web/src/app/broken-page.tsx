import { useRouteError } from 'react-router';
import { FullNotice } from '../ui/full-notice';
import { PlainButton } from '../ui/plain-button';
import { messageOf } from '../ui/problem';
import { useAppText } from './texts';

/** Stands in for a page that threw, most often because a new release replaced its script. */
export function BrokenPage() {
  const { broken } = useAppText();
  const error = useRouteError();
  return (
    <FullNotice
      title={broken.title}
      hint={broken.hint}
      action={
        <PlainButton look="primary" onClick={() => window.location.reload()}>
          {broken.reload}
        </PlainButton>
      }
    >
      <code>{messageOf(error)}</code>
    </FullNotice>
  );
}

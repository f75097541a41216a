import { FullNotice } from '../ui/full-notice';
import { LinkButton } from '../ui/link-button';
import { useAppText } from './texts';

export function NotFoundPage() {
  const { notFound, notAllowed } = useAppText();
  return (
    <FullNotice
      title={notFound.title}
      hint={notFound.hint}
      action={
        <LinkButton type="primary" to="/">
          {notAllowed.home}
        </LinkButton>
      }
    />
  );
}

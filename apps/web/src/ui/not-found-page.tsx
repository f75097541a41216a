import { useUiText } from './texts';
import { FullNotice } from './full-notice';
import { LinkButton } from './link-button';

export function NotFoundPage() {
  const { notFound, home } = useUiText();
  return (
    <FullNotice
      title={notFound.title}
      hint={notFound.hint}
      action={
        <LinkButton type="primary" to="/">
          {home}
        </LinkButton>
      }
    />
  );
}

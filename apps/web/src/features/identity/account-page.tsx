import { useMe } from '../../entities/session/session';
import { Page } from '../../ui/page';
import { PasswordPanel } from './password-panel';
import { PersonPanel } from './person-panel';
import { SessionsPanel } from './sessions-panel';
import { useIdentityText } from './texts';
import { TokensPanel } from './tokens-panel';

export function AccountPage() {
  const { account: t } = useIdentityText();
  const me = useMe();
  if (!me) return null;
  return (
    <Page title={t.title} narrow>
      <PersonPanel key={me.person.name} person={me.person} />
      <PasswordPanel />
      <SessionsPanel />
      <TokensPanel />
    </Page>
  );
}

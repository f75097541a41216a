import { UserOutlined } from '@ant-design/icons';
import { useNavigate } from 'react-router';
import { unitName } from '../../entities/member/unit-name';
import { useSignOut } from '../../entities/session/session';
import type { Me } from '../../entities/session/types';
import { useWorkspace } from '../../entities/session/workspace';
import { useLanguage } from '../../ui/language';
import { MenuButton } from '../../ui/menu-button';
import { useAppText } from '../texts';
import styles from './top-bar.module.css';
import { useEntries } from './use-entries';

const SIGN_OUT = 'sign-out';

/** Who I am and for whom I act; also the way to what a phone’s bottom bar has no room for. */
export function AccountMenu({ me }: { me: Me }) {
  const t = useAppText();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const language = useLanguage();
  const workspace = useWorkspace();
  const hiddenOnPhone = useEntries().filter(({ phoneBar }) => !phoneBar);
  const actsFor =
    workspace === 'member' ? me.member && unitName(me.member, language) : t.secretariat;
  const choose = (key: string) => {
    if (key !== SIGN_OUT) return void navigate(key);
    signOut.mutate(undefined, { onSettled: () => void navigate('/') });
  };
  return (
    <MenuButton
      className={styles.tool}
      label={t.accountMenu(me.person.name)}
      groups={[
        {
          title: [me.person.name, actsFor].filter(Boolean).join(' · '),
          items: [
            { key: '/account', label: t.account },
            ...hiddenOnPhone.map(({ to, text }) => ({ key: to, label: text[language] })),
            { key: SIGN_OUT, label: t.signOut },
          ],
        },
      ]}
      onChoose={choose}
    >
      <UserOutlined aria-hidden />
      <span className={styles.toolText}>{me.person.name}</span>
    </MenuButton>
  );
}

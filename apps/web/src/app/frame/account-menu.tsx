import { UserOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import type { Me } from '../contract';
import { unitName } from '../../features/membership/unit-name';
import { useLanguage } from '../language';
import { useSignOut } from '../session';
import { useAppText } from '../texts';
import { useWorkspace } from '../workspace';
import { entries } from './entries';
import styles from './top-bar.module.css';

export function AccountMenu({ me }: { me: Me }) {
  const t = useAppText();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const language = useLanguage();
  const workspace = useWorkspace();
  const isMember = workspace === 'member';
  const own = workspace === 'visitor' ? [] : entries[workspace];
  const hiddenOnPhone = own.filter(({ desktopOnly }) => desktopOnly);
  const actsFor = isMember ? me.member && unitName(me.member, language) : t.secretariat;
  const items = [
    {
      type: 'group' as const,
      label: [me.person.name, actsFor].filter(Boolean).join(' · '),
      children: [
        { key: '/account', label: t.account },
        ...hiddenOnPhone.map(({ to, text }) => ({ key: to, label: t.nav[text] })),
      ],
    },
    { type: 'divider' as const },
    { key: 'sign-out', label: t.signOut },
  ];
  const onClick = ({ key }: { key: string }) => {
    if (key !== 'sign-out') return void navigate(key);
    signOut.mutate(undefined, { onSettled: () => void navigate('/') });
  };
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick }} placement="bottomRight">
      <button type="button" className={styles.tool} aria-label={t.accountMenu(me.person.name)}>
        <UserOutlined aria-hidden />
        <span className={styles.toolText}>{me.person.name}</span>
      </button>
    </Dropdown>
  );
}

import { SwapOutlined } from '@ant-design/icons';
import { useNavigate } from 'react-router';
import { unitName } from '../../entities/member/unit-name';
import { useSwitchUnit } from '../../entities/session/session';
import type { Me } from '../../entities/session/types';
import { chooseWorkspace, useWorkspace } from '../../entities/session/workspace';
import { useLanguage } from '../../ui/language';
import { MenuButton } from '../../ui/menu-button';
import { useAppText } from '../texts';
import styles from './top-bar.module.css';

const SECRETARIAT = 'secretariat';

/** For whom I act: one of my units, or the secretariat. */
export function UnitSwitcher({ me }: { me: Me }) {
  const t = useAppText();
  const language = useLanguage();
  const workspace = useWorkspace();
  const choose = useChoice(me);
  const desk = me.secretariat ? [{ key: SECRETARIAT, label: t.secretariat }] : [];
  const units = me.members.map((unit) => ({ key: unit.id, label: unitName(unit, language) }));
  const items = [...desk, ...units];
  const current = workspace === 'secretariat' ? SECRETARIAT : me.member?.id;
  const label = items.find(({ key }) => key === current)?.label ?? t.noUnit;
  if (items.length < 2) return <span className={styles.unit}>{label}</span>;
  return (
    <MenuButton
      className={styles.tool}
      label={t.unitSwitcher(label)}
      groups={[{ title: t.actFor, items }]}
      selected={current}
      onChoose={choose}
    >
      <SwapOutlined aria-hidden />
      <span className={styles.toolText}>{label}</span>
    </MenuButton>
  );
}

function useChoice(me: Me) {
  const switchUnit = useSwitchUnit();
  const navigate = useNavigate();
  return (key: string) => {
    chooseWorkspace(key === SECRETARIAT ? 'secretariat' : 'member');
    void navigate('/');
    if (key !== SECRETARIAT && key !== me.member?.id) switchUnit.mutate(key);
  };
}

import { Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import type { MenuButtonProps } from './menu';
import { WithLibrary } from './with-library';

/** Loaded by the menu button, and open from the start. */
export default function OpenMenu(props: MenuButtonProps) {
  return (
    <WithLibrary>
      <Menu {...props} />
    </WithLibrary>
  );
}

function Menu(props: MenuButtonProps) {
  const { className, label, groups, selected, onChoose, children } = props;
  const [isOpen, setOpen] = useState(true);
  return (
    <Dropdown
      trigger={['click']}
      open={isOpen}
      onOpenChange={setOpen}
      placement="bottomRight"
      menu={{
        items: groups.map(({ title, items }, at): NonNullable<MenuProps['items']>[number] => ({
          key: `group-${at}`,
          type: 'group',
          label: title,
          children: items.map(({ key, label: text }) => ({ key, label: text })),
        })),
        selectable: selected !== undefined,
        selectedKeys: selected ? [selected] : [],
        onClick: ({ key }) => onChoose(key),
      }}
    >
      <button type="button" className={className} aria-label={label}>
        {children}
      </button>
    </Dropdown>
  );
}

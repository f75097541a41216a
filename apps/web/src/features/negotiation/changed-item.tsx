import { Form, type FormItemProps } from 'antd';
import type { ReactNode } from 'react';
import styles from './offer-editor.module.css';

interface ChangedItemProps extends FormItemProps {
  /** The whole path of the field, where `name` is relative to a list. */
  path: (string | number)[];
  /** What stood here in the version before; undefined where there was nothing. */
  before: string | boolean | null | undefined;
  /** How it is written. */
  show?: (before: string) => ReactNode;
}

/** A field that shows, struck, its value in the version before, once that differs. */
export function ChangedItem({ path, before, show = (text) => text, ...item }: ChangedItemProps) {
  const value: unknown = Form.useWatch(path);
  const isChanged = before !== undefined && value !== undefined && value !== before;
  const old = before === undefined || before === null ? '' : String(before);
  return (
    <Form.Item
      {...item}
      className={isChanged ? `${item.className ?? ''} ${styles.changed}` : item.className}
      extra={isChanged ? <del>{old === '' ? '—' : show(old)}</del> : item.extra}
    />
  );
}

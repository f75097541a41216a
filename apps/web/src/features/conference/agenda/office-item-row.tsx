import { Button, Popconfirm, Upload } from 'antd';
import { ItemRow } from '../../../ui/item-row';
import { useMessages } from '../../../ui/messages';
import { ProblemNotice } from '../../../ui/problem-notice';
import { sendChange } from '../../../ui/send-change';
import { Tag } from '../../../ui/tag';
import { ItemContent } from './item-content';
import { useAttachMaterial, useRemoveItem } from './queries';
import { useAgendaText } from './texts';
import type { AgendaItem } from './types';

interface OfficeItemRowProps {
  item: AgendaItem;
  mayWork: boolean;
  onEdit: () => void;
  onMinutes: () => void;
}

/** An item with what can be done about it. */
export function OfficeItemRow({ item, mayWork, onEdit, onMinutes }: OfficeItemRowProps) {
  const t = useAgendaText();
  const { message } = useMessages();
  const remove = useRemoveItem();
  const attach = useAttachMaterial(item.id);
  const error = remove.error ?? attach.error;
  const attached = () => void message.success(t.minutes.attached);
  return (
    <>
      <ItemRow
        title={item.title}
        hint={<ItemContent item={item} />}
        extra={
          <>
            <Tag tone="primary">{t.kinds[item.kind]}</Tag>
            {!item.published && <Tag>{t.draft}</Tag>}
          </>
        }
      />
      {mayWork && (
        <div style={{ padding: '0 16px 12px', display: 'flex', gap: 8, flexWrap: 'wrap' }}>
          <Button size="small" onClick={onEdit}>
            {t.item.change}
          </Button>
          <Button size="small" onClick={onMinutes}>
            {t.minutes.edit}
          </Button>
          <Upload
            showUploadList={false}
            beforeUpload={(file) => {
              sendChange(attach, file, { onSuccess: attached });
              return false;
            }}
          >
            <Button size="small" loading={attach.isPending}>
              {t.minutes.attach}
            </Button>
          </Upload>
          <Popconfirm title={t.item.removeSure} onConfirm={() => remove.mutate(item)}>
            <Button size="small">{t.item.remove}</Button>
          </Popconfirm>
        </div>
      )}
      {error && <ProblemNotice error={error} />}
    </>
  );
}

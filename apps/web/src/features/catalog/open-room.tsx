import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { openDealRoomLimits } from '../../api/api-values';
import { useOpenDealRoom } from '../../entities/deal-room/queries';
import type { Listing } from '../../entities/listing/types';
import { unitName } from '../../entities/member/unit-name';
import { useMe } from '../../entities/session/session';
import { useLanguage } from '../../ui/language';
import { ProblemNotice } from '../../ui/problem-notice';
import { useCatalogText } from './texts';

/** For members who look at the listing of another unit. */
export function OpenRoom({ listing }: { listing: Listing }) {
  const { actions } = useCatalogText();
  const [asking, setAsking] = useState(false);
  const me = useMe();
  if (!me?.hasAccess || listing.state !== 'published') return null;
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {actions.room}
      </Button>
      {asking && <Ask listing={listing} onClose={() => setAsking(false)} />}
    </>
  );
}

function Ask({ listing, onClose }: { listing: Listing; onClose: () => void }) {
  const { page: t } = useCatalogText();
  const language = useLanguage();
  const navigate = useNavigate();
  const [form] = Form.useForm<{ subject: string }>();
  const open = useOpenDealRoom();
  const submit = ({ subject }: { subject: string }) =>
    open.mutate(
      { listingId: listing.id, subject: subject.trim() || listing.title },
      { onSuccess: ({ id }) => void navigate(`/deal-rooms/${id}`) },
    );
  return (
    <Modal
      open
      title={t.roomTitle}
      okText={t.roomOpen}
      okButtonProps={{ loading: open.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ subject: listing.title }}
        onFinish={submit}
      >
        <p style={{ marginBottom: 16 }}>{t.roomHint(unitName(listing.member, language))}</p>
        <Form.Item name="subject" label={t.roomSubject}>
          <Input maxLength={openDealRoomLimits.subject.maxLength} />
        </Form.Item>
        {open.error && <ProblemNotice error={open.error} />}
      </Form>
    </Modal>
  );
}

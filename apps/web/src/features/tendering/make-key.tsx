import {
  fingerprint,
  LEAST_PASSPHRASE,
  lockKey,
  makeOpenerKey,
  proofOfKey,
  recoveryCode,
  type OpenerKey,
} from '@wanchang/sealed-bids';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { inWords } from './in-words';
import { keepLockedKey } from './key-store';
import { useRegisterKey } from './queries';
import { saveFile } from './save-file';
import styles from './tendering.module.css';
import { useTenderingText } from './texts';
import type { Tender } from './types';

interface MakeKeyProps {
  tender: Tender;
  onClose: () => void;
}

interface Made {
  key: OpenerKey;
  locked: string;
}

/** Makes the opener's key in this browser; it is registered once its recovery code is kept. */
export function MakeKey({ tender, onClose }: MakeKeyProps) {
  const { key: t } = useTenderingText();
  const make = useMutation({
    mutationFn: (passphrase: string): Promise<Made> => inWords(makeLocked(passphrase)),
  });
  return (
    <Modal open title={t.title} footer={null} onCancel={onClose} mask={{ closable: false }}>
      {make.data ? (
        <Sheet tender={tender} made={make.data} onClose={onClose} />
      ) : (
        <PassphraseForm
          isPending={make.isPending}
          error={make.error}
          onMake={(passphrase) => make.mutate(passphrase)}
        />
      )}
    </Modal>
  );
}

async function makeLocked(passphrase: string): Promise<Made> {
  const key = await makeOpenerKey();
  return { key, locked: await lockKey(key, passphrase) };
}

interface PassphraseFormProps {
  isPending: boolean;
  error: Error | null;
  onMake: (passphrase: string) => void;
}

function PassphraseForm({ isPending, error, onMake }: PassphraseFormProps) {
  const { key: t } = useTenderingText();
  return (
    <Form<{ passphrase: string; repeat: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={({ passphrase }) => onMake(passphrase)}
    >
      <p style={{ marginBottom: 16 }}>{t.hint}</p>
      <Form.Item
        name="passphrase"
        label={t.passphrase}
        rules={[{ required: true, min: LEAST_PASSPHRASE, message: t.short }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={t.repeat}
        dependencies={['passphrase']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue('passphrase')
                ? Promise.resolve()
                : Promise.reject(new Error(t.differs)),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      {error && <ProblemNotice error={error} />}
      <Button type="primary" htmlType="submit" loading={isPending}>
        {t.create}
      </Button>
    </Form>
  );
}

function Sheet({ tender, made, onClose }: MakeKeyProps & { made: Made }) {
  const { key: t, openers } = useTenderingText();
  const { message } = useMessages();
  const [isKept, setKept] = useState(false);
  const { rfqId, number, title } = tender;
  const register = useRegisterKey(rfqId);
  const { key, locked } = made;
  const submit = () => {
    const { recipient, verifier } = key;
    const proof = proofOfKey(key, rfqId);
    sendChange(
      register,
      { recipient, verifier, proof },
      {
        onSuccess: () => {
          keepLockedKey(rfqId, locked);
          void message.success(t.registered);
          onClose();
        },
      },
    );
  };
  return (
    <>
      <p>
        <strong>{t.sheet}</strong>
        <br />
        {number} {title}
      </p>
      <p className={styles.code} data-testid="recovery-code">
        {recoveryCode(key)}
      </p>
      <p>
        {openers.fingerprint} <span className={styles.hash}>{fingerprint(key)}</span>
      </p>
      <p className={styles.quiet}>{t.sheetHint}</p>
      <div className={`${styles.row} ${styles.noPrint}`} style={{ margin: '12px 0' }}>
        <Button onClick={() => window.print()}>{t.print}</Button>
        <Button onClick={() => saveFile(`${number}.key.txt`, locked, 'text/plain')}>
          {t.file}
        </Button>
      </div>
      <p className={styles.noPrint}>
        <Checkbox checked={isKept} onChange={({ target }) => setKept(target.checked)}>
          {t.kept}
        </Checkbox>
      </p>
      {register.error && <ProblemNotice error={register.error} />}
      <Button type="primary" disabled={!isKept} loading={register.isPending} onClick={submit}>
        {t.register}
      </Button>
    </>
  );
}

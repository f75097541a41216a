import { keyOfRecoveryCode, unlockKey, type OpenerKey } from '@wanchang/sealed-bids';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { FileDrop } from '../../ui/file-drop';
import { ProblemNotice } from '../../ui/problem-notice';
import { inWords } from './in-words';
import { keepLockedKey, lockedKeyOf } from './key-store';
import { useTenderingText } from './texts';

interface UnlockKeyProps {
  tenderId: string;
  /** Of the key that is registered. */
  recipient: string;
  onUnlocked: (key: OpenerKey) => void;
  onClose: () => void;
}

interface Given {
  passphrase?: string;
  code?: string;
}

/** The opener's key, by passphrase from this browser or a key file, or by the printed code. It stays in this page. */
export function UnlockKey({ tenderId, recipient, onUnlocked, onClose }: UnlockKeyProps) {
  const { unlock: t, required } = useTenderingText();
  const [file, setFile] = useState<File | null>(null);
  const [byCode, setByCode] = useState(false);
  const stored = lockedKeyOf(tenderId);
  const unlock = useMutation({
    mutationFn: async ({ passphrase = '', code = '' }: Given) => {
      const locked = file ? await file.text() : (stored ?? '');
      const key = await inWords(byCode ? keyOfRecoveryCode(code) : unlockKey(locked, passphrase));
      if (key.recipient !== recipient) throw new Error(t.wrongKey);
      if (file && !byCode) keepLockedKey(tenderId, locked);
      return key;
    },
    onSuccess: onUnlocked,
  });
  const needed = (label: string) => [{ required: true, message: required(label) }];
  return (
    <Modal open title={t.title} footer={null} onCancel={onClose}>
      <Form<Given>
        layout="vertical"
        requiredMark={false}
        onFinish={(given) => unlock.mutate(given)}
      >
        {byCode ? (
          <Form.Item name="code" label={t.code} rules={needed(t.code)}>
            <Input.TextArea autoSize={{ minRows: 3 }} autoComplete="off" />
          </Form.Item>
        ) : (
          <>
            {!stored && (
              <Form.Item>
                <FileDrop
                  label={t.file}
                  hint={t.fileHint}
                  accept=".txt,text/plain"
                  file={file}
                  onChoose={setFile}
                />
              </Form.Item>
            )}
            <Form.Item name="passphrase" label={t.passphrase} rules={needed(t.passphrase)}>
              <Input.Password autoComplete="off" />
            </Form.Item>
          </>
        )}
        {unlock.error && <ProblemNotice error={unlock.error} />}
        <div style={{ display: 'flex', gap: 8 }}>
          <Button type="primary" htmlType="submit" loading={unlock.isPending}>
            {t.submit}
          </Button>
          <Button onClick={() => setByCode(!byCode)}>{byCode ? t.usePassphrase : t.useCode}</Button>
        </div>
      </Form>
    </Modal>
  );
}

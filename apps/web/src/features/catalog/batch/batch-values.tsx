import { InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { IndustrySelect } from '../../../entities/industry/industry-select';
import { useCatalogText } from '../texts';

interface AskProps {
  open: boolean;
  onClose: () => void;
  onChosen: (value: string) => void;
}

export function ChangeIndustry({ open, onClose, onChosen }: AskProps) {
  const { batch: t, fields, editor } = useCatalogText();
  const [code, setCode] = useState<string | null>(null);
  return (
    <Modal
      open={open}
      title={t.industryTitle}
      okText={t.actions.industry}
      okButtonProps={{ disabled: !code }}
      onCancel={onClose}
      onOk={() => {
        onClose();
        if (code) onChosen(code);
      }}
    >
      <IndustrySelect
        label={fields.industry}
        value={code}
        onChange={(value) => setCode(typeof value === 'string' ? value : null)}
        placeholder={editor.industryHint}
      />
    </Modal>
  );
}

/** By so many percent, up or down. */
export function ChangePrice({ open, onClose, onChosen }: AskProps) {
  const { batch: t } = useCatalogText();
  const [percent, setPercent] = useState<number | null>(null);
  return (
    <Modal
      open={open}
      title={t.priceTitle}
      okText={t.actions.price}
      okButtonProps={{ disabled: !percent }}
      onCancel={onClose}
      onOk={() => {
        onClose();
        if (percent) onChosen(String(percent));
      }}
    >
      <p>{t.priceHint}</p>
      <InputNumber
        aria-label={t.priceTitle}
        value={percent}
        onChange={setPercent}
        min={-90}
        max={900}
        precision={2}
        suffix="%"
        style={{ width: 160 }}
      />
    </Modal>
  );
}

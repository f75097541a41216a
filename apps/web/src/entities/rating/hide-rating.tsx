import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { hideRatingLimits } from '../../api/api-values';
import { FormModal } from '../../ui/form-modal';
import { useHideRating } from './queries';
import { useRatingText } from './texts';
import type { GivenRating, HideRating as Hiding } from './types';

/** Takes an abusive rating out of sight, with the reason on record. */
export function HideRating({ rating }: { rating: GivenRating }) {
  const t = useRatingText();
  const [isAsking, ask] = useState(false);
  return (
    <>
      <Button size="small" danger onClick={() => ask(true)}>
        {t.hide}
      </Button>
      {isAsking && <Ask rating={rating} onClose={() => ask(false)} />}
    </>
  );
}

function Ask({ rating, onClose }: { rating: GivenRating; onClose: () => void }) {
  const t = useRatingText();
  const hide = useHideRating(rating.contractId);
  return (
    <FormModal
      title={t.hideTitle(rating.raterName)}
      hint={t.hideHint}
      save={t.hide}
      mutation={hide}
      bodyOf={({ reason }: { reason: string }): Hiding => ({ side: rating.side, reason })}
      done={t.hidden}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t.reason}
        rules={[{ required: true, whitespace: true, message: t.missing }]}
      >
        <Input.TextArea rows={3} maxLength={hideRatingLimits.reason.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

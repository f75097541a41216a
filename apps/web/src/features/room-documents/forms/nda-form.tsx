import { Form, Input } from 'antd';
import { writeNdaLimits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { useWriteNda } from '../queries';
import { useRoomDocumentsText } from '../texts';
import type { RoomDocuments } from '../types';

interface NdaFormProps {
  roomId: string;
  text: string | undefined;
  onClose: () => void;
}

interface Values {
  text: string;
}

/** The next version of the text; the first one begins with a sample to be adapted. */
export function NdaForm({ roomId, text, onClose }: NdaFormProps) {
  const { nda: t, form } = useRoomDocumentsText();
  return (
    <FormModal<Values, Values, RoomDocuments>
      title={t.title}
      hint={t.hint}
      save={t.save}
      initialValues={{ text: text ?? t.sample }}
      mutation={useWriteNda(roomId)}
      bodyOf={(values) => values}
      done={t.saved}
      onClose={onClose}
    >
      <Form.Item
        name="text"
        label={t.text}
        rules={[{ required: true, whitespace: true, message: form.required }]}
      >
        <Input.TextArea rows={12} maxLength={writeNdaLimits.text.maxLength} showCount />
      </Form.Item>
    </FormModal>
  );
}

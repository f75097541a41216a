import { Form } from 'antd';
import { uploadTypes } from '../../../api/api-values';
import { FileDrop } from '../../../ui/file-drop';
import { FormModal } from '../../../ui/form-modal';
import { useAddDocument, type NewDocument } from '../queries';
import { useRoomDocumentsText } from '../texts';
import type { RoomDocuments } from '../types';
import { AccessFields, type AccessValues } from './access-fields';

interface AddFormProps {
  roomId: string;
  documents: RoomDocuments;
  onClose: () => void;
}

type Values = AccessValues & { file: File };

/** A file, its name, and what the other side may do with it. */
export function AddForm({ roomId, documents, onClose }: AddFormProps) {
  const { form: t } = useRoomDocumentsText();
  return (
    <FormModal<Values, NewDocument, RoomDocuments>
      title={t.addTitle}
      save={t.upload}
      initialValues={{ confidential: documents.ownNda !== null }}
      mutation={useAddDocument(roomId)}
      bodyOf={(values) => values}
      done={documents.releaseNeeded ? t.waiting : t.uploaded}
      onClose={onClose}
    >
      <Form.Item name="file" rules={[{ required: true, message: t.required }]}>
        <FileField />
      </Form.Item>
      <AccessFields nda={documents.ownNda} />
    </FormModal>
  );
}

/** The name of a file without its ending is a good first title. */
function FileField({ value, onChange }: { value?: File; onChange?: (file: File) => void }) {
  const { form: t } = useRoomDocumentsText();
  const form = Form.useFormInstance<Values>();
  const choose = (file: File) => {
    onChange?.(file);
    if (!form.getFieldValue('title'))
      form.setFieldValue('title', file.name.replace(/\.[^.]+$/, '').slice(0, 100));
  };
  return (
    <FileDrop
      label={t.drop}
      hint={t.dropHint}
      accept={uploadTypes['/api/v1/deal-rooms/{id}/documents']}
      file={value ?? null}
      onChoose={choose}
    />
  );
}

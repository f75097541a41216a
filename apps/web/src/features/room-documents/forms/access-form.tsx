import { FormModal } from '../../../ui/form-modal';
import { useChangeAccess } from '../queries';
import { useRoomDocumentsText } from '../texts';
import type { Access, NonDisclosure, RoomDocument, RoomDocuments } from '../types';
import { AccessFields, type AccessValues } from './access-fields';

interface AccessFormProps {
  roomId: string;
  document: RoomDocument;
  nda: NonDisclosure | null;
  onClose: () => void;
}

export function AccessForm({ roomId, document, nda, onClose }: AccessFormProps) {
  const { form: t } = useRoomDocumentsText();
  const { id, title, right, confidential, version } = document;
  return (
    <FormModal<AccessValues, Access, RoomDocuments>
      title={t.accessTitle}
      hint={t.accessHint}
      save={t.save}
      initialValues={{ title, right, confidential }}
      mutation={useChangeAccess(roomId, id)}
      bodyOf={(values) => ({ ...values, version })}
      done={t.saved}
      onClose={onClose}
    >
      <AccessFields nda={nda} />
    </FormModal>
  );
}

import { FormModal } from '../../../ui/form-modal';
import { formatSize } from '../../../ui/file-size';
import { useSignByScan, type SignedScan } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Contract } from '../types';
import { SignFacts } from './sign-facts';

interface ScanFormProps {
  contract: Contract;
  file: File;
  onClose: () => void;
}

/** The last look before a scan signs for the unit. */
export function ScanForm({ contract, file, onClose }: ScanFormProps) {
  const { sign: t } = useFulfilmentText();
  const { id, contentHash } = contract;
  return (
    <FormModal<object, SignedScan, Contract>
      title={t.askTitle}
      hint={t.askHint}
      save={t.confirm}
      mutation={useSignByScan(id)}
      bodyOf={() => ({ file, contentHash })}
      done={t.done}
      onClose={onClose}
    >
      <SignFacts contract={contract} />
      <p>
        {t.evidence}：{file.name}（{formatSize(file.size)}）
      </p>
    </FormModal>
  );
}

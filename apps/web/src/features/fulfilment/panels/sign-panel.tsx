import { UploadOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { useState } from 'react';
import { dealSideValues, uploadTypes } from '../../../api/api-values';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { OutsideForm } from '../forms/outside-form';
import { ScanForm } from '../forms/scan-form';
import { useTakeSignatureBack } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Contract, Side } from '../types';

/** Who has signed by what, and how my unit signs. */
export function SignPanel({ contract }: { contract: Contract }) {
  const { sign: t } = useFulfilmentText();
  return (
    <Panel title={t.title} flush>
      {contract.state === 'agreed' && <ItemRow title={null} hint={t.hint} />}
      {dealSideValues.map((side) => (
        <SideRow key={side} contract={contract} side={side} />
      ))}
      {contract.state === 'agreed' && <SignActions contract={contract} />}
    </Panel>
  );
}

function SideRow({ contract, side }: { contract: Contract; side: Side }) {
  const { sign: t, sides, me } = useFulfilmentText();
  const signature = contract.signatures.find((each) => each.side === side);
  return (
    <ItemRow
      title={
        <strong>
          {sides[side]}
          {side === contract.side && `（${me}）`}
        </strong>
      }
      hint={signature ? t.by(signature.personName, signature.signedOn) : t.waiting}
      extra={
        signature &&
        (signature.fileId ? (
          <a href={`/api/v1/contracts/${contract.id}/files/${signature.fileId}`}>{t.evidence}</a>
        ) : (
          <span>
            {signature.provider} {signature.number}
          </span>
        ))
      }
    />
  );
}

function SignActions({ contract }: { contract: Contract }) {
  const { sign: t } = useFulfilmentText();
  const [outside, openOutside] = useState(false);
  const [scan, choose] = useState<File | null>(null);
  const back = useTakeSignatureBack(contract.id);
  const own = contract.signatures.some(({ side }) => side === contract.side);
  return (
    <ItemRow
      title={
        <>
          {back.error && <ProblemNotice error={back.error} />}
          <Upload
            accept={uploadTypes['/api/v1/contracts/{id}/scan']}
            showUploadList={false}
            beforeUpload={(file) => {
              choose(file);
              return false;
            }}
          >
            <Button type="primary" icon={<UploadOutlined aria-hidden />}>
              {t.scan}
            </Button>
          </Upload>{' '}
          <Button onClick={() => openOutside(true)}>{t.outside}</Button>{' '}
          {own && (
            <Button loading={back.isPending} onClick={() => back.mutate(undefined)}>
              {t.takeBack}
            </Button>
          )}
          {scan && <ScanForm contract={contract} file={scan} onClose={() => choose(null)} />}
          {outside && <OutsideForm contract={contract} onClose={() => openOutside(false)} />}
        </>
      }
    />
  );
}

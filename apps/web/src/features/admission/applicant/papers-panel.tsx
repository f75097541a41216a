import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { useRefreshMe } from '../queries';
import { useAdmissionText } from '../texts';
import type { Application } from '../types';

/** The papers of an approved application; the certificate is verified by anybody with its number and code. */
export function PapersPanel({ application }: { application: Application }) {
  const { status: t } = useAdmissionText();
  const refreshMe = useRefreshMe();
  const navigate = useNavigate();
  const { id, papers } = application;
  if (papers.length === 0) return null;
  const enter = async () => {
    await refreshMe();
    await navigate('/');
  };
  const files = {
    approval: `/api/v1/my-applications/${id}/approval.pdf`,
    certificate: '/api/v1/my-unit/certificate.pdf',
  };
  return (
    <Panel
      title={t.papers}
      flush
      extra={
        <Button type="primary" onClick={() => void enter()}>
          {t.enter}
        </Button>
      }
    >
      <ul>
        {papers.map(({ kind, number, checkCode }) => (
          <li key={number}>
            <ItemRow
              title={`${t[kind]} ${number}`}
              extra={
                <>
                  <Link to={`/verify/${number}#${checkCode}`}>{t.verify}</Link>
                  <a href={files[kind]}>{t.download}</a>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

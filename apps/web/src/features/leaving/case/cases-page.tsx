import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useHasRight } from '../../../entities/session/rights';
import { Page } from '../../../ui/page';
import { useLeavingText } from '../texts';
import { CasesList } from './cases-list';
import { OpenCase } from './open-case';

/** Expulsion cases; the page of a member leads here with `?member=`. */
export function CasesPage() {
  const { cases: t } = useLeavingText();
  const mayOpen = useHasRight('member-standing');
  const [params] = useSearchParams();
  const member = params.get('member') ?? undefined;
  const [opening, setOpening] = useState(member !== undefined);
  return (
    <Page
      title={t.title}
      actions={
        mayOpen && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpening(true)}>
            {t.open}
          </Button>
        )
      }
    >
      <CasesList path="/secretariat/expulsion-cases" />
      {opening && mayOpen && <OpenCase memberId={member} onClose={() => setOpening(false)} />}
    </Page>
  );
}

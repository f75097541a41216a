import { useNavigate } from 'react-router';
import { FilterTabs } from '../../ui/filter-tabs';
import { useSourcingText } from './texts';

/** The two sides on which a unit stands: it asks, and it is asked. */
export function SideTabs({ side }: { side: 'sent' | 'received' }) {
  const { sides: t } = useSourcingText();
  const navigate = useNavigate();
  return (
    <FilterTabs
      label={t.label}
      value={side}
      onChange={(key) => void navigate(key === 'sent' ? '/rfqs' : '/rfq-invitations')}
      tabs={[
        { key: 'sent', label: t.sent },
        { key: 'received', label: t.received },
      ]}
    />
  );
}

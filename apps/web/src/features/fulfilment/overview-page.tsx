import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { queryLimits, reviewDoubleLimits, reviewDoubleVerdictValues } from '../../api/api-values';
import { useHasRight } from '../../entities/session/rights';
import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { Fact, Facts } from '../../ui/facts';
import { FilterBar, RowFilter } from '../../ui/filter-bar';
import { anyText, oneOf, useFilters } from '../../ui/filters';
import { FormModal } from '../../ui/form-modal';
import { ItemRow } from '../../ui/item-row';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { SearchFilter } from '../../ui/search-filter';
import { Tag } from '../../ui/tag';
import { ContractStateTag } from './contract-state-tag';
import { useOverviews, useReviewDouble } from './queries';
import { useFulfilmentText } from './texts';
import type { ContractOverview, DoubleReview } from './types';

const filters = { q: anyText, late: oneOf(['true']), doubles: oneOf(['true']) };

/** All contracts as the secretariat follows them: who, how far, what is late, what may be a double. */
export function OverviewPage() {
  const { office: t, disputes } = useFulfilmentText();
  const [chosen] = useFilters(filters);
  const contracts = useOverviews(chosen);
  return (
    <Page
      title={t.title}
      subtitle={t.subtitle}
      actions={
        <LinkButton to="/secretariat/contracts/mediations">{disputes.mediations}</LinkButton>
      }
    >
      <Filters />
      <Panel flush>
        <PageList
          pages={contracts}
          label={t.list}
          keyOf={({ id }) => id}
          row={(contract) => <OverviewRow contract={contract} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
    </Page>
  );
}

function Filters() {
  const { office: t } = useFulfilmentText();
  const [chosen, change] = useFilters(filters);
  const toggle = (name: 'late' | 'doubles', label: string) => (
    <Button
      type={chosen[name] ? 'primary' : 'default'}
      aria-pressed={chosen[name] === 'true'}
      onClick={() => change({ [name]: chosen[name] ? undefined : 'true' })}
    >
      {label}
    </Button>
  );
  return (
    <FilterBar label={t.search}>
      <RowFilter>
        <SearchFilter
          label={t.search}
          value={chosen.q}
          maxLength={queryLimits['/api/v1/contract-overviews'].q.maxLength}
          onSearch={(q) => change({ q })}
        />
      </RowFilter>
      {toggle('late', t.onlyLate)}
      {toggle('doubles', t.onlyDoubles)}
    </FilterBar>
  );
}

function OverviewRow({ contract }: { contract: ContractOverview }) {
  const { office: t, doubles } = useFulfilmentText();
  const [reviewing, review] = useState(false);
  const mayReview = useHasRight('fulfilment-work');
  const { number, subject, state, doubleState, doubleOf, late } = contract;
  return (
    <ItemRow
      title={
        <>
          <strong>{subject}</strong> <ContractStateTag state={state} />{' '}
          {late > 0 && <Tag tone="bad">{t.lateCount(late)}</Tag>}{' '}
          {doubleState !== 'none' && <Tag tone="warn">{doubles[doubleState]}</Tag>}
        </>
      }
      hint={
        <>
          {number} ·{' '}
          <Link className="inline-link" to={`/secretariat/members/${contract.buyerMemberId}`}>
            {contract.buyerName}
          </Link>{' '}
          ↔{' '}
          <Link className="inline-link" to={`/secretariat/members/${contract.sellerMemberId}`}>
            {contract.sellerName}
          </Link>{' '}
          · <DateTime at={contract.agreedAt} />
          {doubleOf && ` · ${t.doubleOf(doubleOf)}`}
        </>
      }
      extra={
        doubleState === 'suspected' &&
        mayReview && (
          <>
            <Button size="small" onClick={() => review(true)}>
              {t.review}
            </Button>
            {reviewing && <Review contract={contract} onClose={() => review(false)} />}
          </>
        )
      }
    />
  );
}

function Review({ contract, onClose }: { contract: ContractOverview; onClose: () => void }) {
  const { office: t, draft } = useFulfilmentText();
  const review = useReviewDouble(contract.id);
  return (
    <FormModal
      title={t.reviewTitle}
      hint={t.reviewHint}
      save={draft.save}
      initialValues={{ verdict: 'cleared' }}
      mutation={review}
      bodyOf={(values: DoubleReview) => values}
      done={t.reviewed}
      onClose={onClose}
    >
      <DoubleFacts contract={contract} />
      <Form.Item name="verdict" label={t.verdict}>
        <Select
          options={reviewDoubleVerdictValues.map((value) => ({ value, label: t.verdicts[value] }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t.reason}
        rules={[{ required: true, whitespace: true, message: draft.required(t.reason) }]}
      >
        <Input.TextArea rows={3} maxLength={reviewDoubleLimits.reason.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

/** What both contracts are, side by side, with the way to each and to both units. */
function DoubleFacts({ contract }: { contract: ContractOverview }) {
  const { office: t, states } = useFulfilmentText();
  const { number, subject, state, agreedAt, doubleOf, doubleFacts } = contract;
  return (
    <Facts>
      <Fact label={number} wide>
        {subject} · {states[state]} · <DateTime at={agreedAt} />
        <LinesOf lines={contract.lines} />
      </Fact>
      {doubleFacts && (
        <Fact label={t.doubleOf(doubleOf ?? '')} wide>
          {doubleFacts.subject} · {states[doubleFacts.state]} ·{' '}
          <DateTime at={doubleFacts.agreedAt} />{' '}
          <Link className="inline-link" to={`/secretariat/contracts?q=${doubleOf}`}>
            {t.showOther}
          </Link>
          <LinesOf lines={doubleFacts.lines} />
        </Fact>
      )}
    </Facts>
  );
}

const LinesOf = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

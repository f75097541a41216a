import { Button, Popconfirm, Space, Switch } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { DateTime } from '../../../ui/date-time';
import { EmptyHint } from '../../../ui/empty-hint';
import { ItemRow } from '../../../ui/item-row';
import { LinkButton } from '../../../ui/link-button';
import { Loaded } from '../../../ui/loaded';
import { useMessages } from '../../../ui/messages';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { useConditionLabel } from './use-condition-label';
import { ChangeSearch } from './change-search';
import { addressOf, conditionsText } from './conditions';
import { useChangeSavedSearch, useRemoveSavedSearch, useSavedSearches } from './queries';
import { useSavedText } from './texts';
import type { SavedSearch } from './types';

/** The searches that a person keeps: opened, told of or not, changed, deleted. */
export function SavedSearchesPage() {
  const t = useSavedText();
  const searches = useSavedSearches();
  const used = searches.data && t.used(searches.data.items.length, searches.data.limit);
  return (
    <Page
      title={t.mine}
      subtitle={used}
      actions={<LinkButton to="/account">{t.channels}</LinkButton>}
    >
      <Panel flush>
        <Loaded query={searches} rows={3}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyHint title={t.none} action={<LinkButton to="/search">{t.toSearch}</LinkButton>}>
                {t.noneHint}
              </EmptyHint>
            ) : (
              <ul aria-label={t.mine}>
                {items.map((search) => (
                  <li key={search.id}>
                    <SearchRow search={search} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

function SearchRow({ search }: { search: SavedSearch }) {
  const t = useSavedText();
  const labelOf = useConditionLabel();
  const { name, conditions, toldAt, told } = search;
  return (
    <ItemRow
      title={<Link to={addressOf(conditions)}>{name}</Link>}
      hint={
        <>
          {conditionsText(conditions, labelOf)}
          {toldAt && (
            <>
              <br />
              <DateTime at={toldAt} /> {t.told(told)}
            </>
          )}
        </>
      }
      extra={<RowActions search={search} />}
    />
  );
}

function RowActions({ search }: { search: SavedSearch }) {
  const { id, name, notify } = search;
  const t = useSavedText();
  const { message } = useMessages();
  const change = useChangeSavedSearch();
  const remove = useRemoveSavedSearch();
  const [changing, setChanging] = useState(false);
  const onError = (error: Error) => void message.error(messageOf(error));
  return (
    <Space wrap>
      <Switch
        aria-label={t.notifyOf(name)}
        checked={notify}
        loading={change.isPending}
        onChange={(next) => sendChange(change, { id, notify: next }, { onError })}
      />
      <Button size="small" onClick={() => setChanging(true)}>
        {t.change}
      </Button>
      <Popconfirm
        title={t.removeIt(name)}
        okText={t.remove}
        onConfirm={() =>
          sendChange(remove, id, { onSuccess: () => void message.success(t.removed), onError })
        }
      >
        <Button size="small" danger loading={remove.isPending}>
          {t.remove}
        </Button>
      </Popconfirm>
      {changing && <ChangeSearch search={search} onClose={() => setChanging(false)} />}
    </Space>
  );
}

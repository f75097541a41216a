import { Button, Form, Input, Popconfirm, Space, Switch } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { saveSearchLimits } from '../../../api/api-values';
import { DateTime } from '../../../ui/date-time';
import { EmptyHint } from '../../../ui/empty-hint';
import { FormModal } from '../../../ui/form-modal';
import { ItemRow } from '../../../ui/item-row';
import { LinkButton } from '../../../ui/link-button';
import { Loaded } from '../../../ui/loaded';
import { useMessages } from '../../../ui/messages';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { useFacetLabel } from '../use-facet-label';
import { addressOf, conditionsText } from './conditions';
import { useChangeSavedSearch, useRemoveSavedSearch, useSavedSearches } from './queries';
import { useSavedText } from './texts';
import type { SavedSearch, SavedSearchChange } from './types';

/** The searches that a person keeps: opened, told of or not, renamed, deleted. */
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
  const labelOf = useFacetLabel();
  const { id, name, conditions, notify, toldAt, told } = search;
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
      extra={<RowActions id={id} name={name} notify={notify} />}
    />
  );
}

function RowActions({ id, name, notify }: Pick<SavedSearch, 'id' | 'name' | 'notify'>) {
  const t = useSavedText();
  const { message } = useMessages();
  const change = useChangeSavedSearch();
  const remove = useRemoveSavedSearch();
  const [renaming, setRenaming] = useState(false);
  const onError = (error: Error) => void message.error(messageOf(error));
  return (
    <Space wrap>
      <Switch
        aria-label={t.notifyOf(name)}
        checked={notify}
        loading={change.isPending}
        onChange={(next) => sendChange(change, { id, notify: next }, { onError })}
      />
      <Button size="small" onClick={() => setRenaming(true)}>
        {t.rename}
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
      {renaming && (
        <FormModal<{ name: string }, SavedSearchChange & { id: string }, unknown>
          title={t.rename}
          save={t.saveIt}
          initialValues={{ name }}
          mutation={change}
          bodyOf={(values) => ({ id, ...values })}
          done={t.renamed}
          onClose={() => setRenaming(false)}
        >
          <Form.Item
            name="name"
            label={t.name}
            rules={[{ required: true, whitespace: true, message: t.nameMissing }]}
          >
            <Input {...saveSearchLimits.name} />
          </Form.Item>
        </FormModal>
      )}
    </Space>
  );
}

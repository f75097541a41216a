import { Button } from 'antd';
import { useState } from 'react';
import { attributeText } from '../../entities/listing/attribute-text';
import { MustSelect } from '../../entities/listing/must-select';
import type { Listing, Must } from '../../entities/listing/types';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { Problem } from '../../ui/problem';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import styles from './musts-panel.module.css';
import { useMarkMusts } from './queries';
import { useCatalogText } from './texts';

/** Where the secretariat says which properties of a unit's demand bind. */
export function MustsPanel({ listing }: { listing: Listing }) {
  const { musts: t } = useCatalogText();
  const { message } = useMessages();
  const [changed, setChanged] = useState<ReadonlyMap<number, Must | null>>(new Map());
  const mark = useMarkMusts();
  const save = () => {
    const musts = [...changed].map(([at, must]) => ({ at, must }));
    const onSuccess = () => void message.success(t.saved);
    sendChange(mark, { listing, musts }, { onSuccess });
  };
  return (
    <Panel title={t.title}>
      <p className={styles.hint}>{t.hint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.property}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">{t.must}</th>
          </tr>
        </thead>
        <tbody>
          {listing.attributes.map((attribute, at) => {
            const { name, must } = attribute;
            const value = attributeText(attribute);
            return (
              <tr key={at}>
                <th scope="row">{name}</th>
                <td>{value}</td>
                <td>
                  <MustSelect
                    aria-label={`${name} ${value} ${t.must}`}
                    value={changed.has(at) ? changed.get(at) : must}
                    onChange={(chosen) => setChanged(new Map(changed).set(at, chosen))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {mark.error && <ProblemNotice error={readable(mark.error)} />}
      <Button type="primary" disabled={changed.size === 0} loading={mark.isPending} onClick={save}>
        {t.save}
      </Button>
    </Panel>
  );
}

/** What is wrong with which property rather than how much is. */
function readable(error: Error): Error {
  const [first] = error instanceof Problem ? error.fields : [];
  return first ? new Error(first.message) : error;
}

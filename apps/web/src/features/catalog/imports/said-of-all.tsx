import { Button, Checkbox, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { saidOfAllMeaningValues } from '../../../api/api-values';
import { useCatalogText } from '../texts';
import type { FillableMeaning } from '../types';
import { withoutSaidOfAll, withSaidOfAll } from './choices';
import styles from './import-preview.module.css';
import type { ChoicesHandle } from './use-choices';

const TEXT_LIMIT = 2000;

/** One thing said of all goods in the file: of those that say nothing, or of all. */
export function SaidOfAll({ edit }: { edit: ChoicesHandle }) {
  const { imports: t } = useCatalogText();
  const [meaning, setMeaning] = useState<FillableMeaning>('industry');
  const [text, setText] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const say = () => {
    edit.say(withSaidOfAll(edit.choices, { meaning, text: text.trim(), everywhere }));
    setText('');
  };
  return (
    <div className={styles.all}>
      <Space wrap>
        <span>{t.allRowsSay}</span>
        <Select<FillableMeaning>
          aria-label={t.allRowsSay}
          value={meaning}
          onChange={setMeaning}
          popupMatchSelectWidth={false}
          options={saidOfAllMeaningValues.map((value) => ({ value, label: t.meanings[value] }))}
        />
        <Input
          aria-label={t.valueOf(t.meanings[meaning])}
          placeholder={t.examples[meaning]}
          value={text}
          maxLength={TEXT_LIMIT}
          onChange={({ target }) => setText(target.value)}
          onPressEnter={(event) => {
            event.preventDefault();
            if (text.trim()) say();
          }}
        />
        <Checkbox checked={everywhere} onChange={({ target }) => setEverywhere(target.checked)}>
          {t.everywhere}
        </Checkbox>
        <Button disabled={!text.trim()} onClick={say}>
          {t.apply}
        </Button>
      </Space>
      {edit.choices.all.map((said) => (
        <Space key={said.meaning} wrap>
          <span>{t.saidOfAll(t.meanings[said.meaning], said.text, said.everywhere)}</span>
          <Button
            type="link"
            size="small"
            onClick={() => edit.say(withoutSaidOfAll(edit.choices, said.meaning))}
          >
            {t.takeBack}
          </Button>
        </Space>
      ))}
    </div>
  );
}

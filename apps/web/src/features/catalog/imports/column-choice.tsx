import { Select } from 'antd';
import { chosenColumnMeaningValues } from '../../../api/api-values';
import { useCatalogText } from '../texts';
import type { ColumnMeaning, ImportedTable } from '../types';

interface ColumnChoiceProps {
  of: ImportedTable['columns'][number];
  onChoose: (meaning: ColumnMeaning) => void;
}

/** `property` and `other` are one thing for whoever chooses: the column is kept under its own name. */
const MEANINGS = chosenColumnMeaningValues.filter((meaning) => meaning !== 'other');

/** What a column is taken for, to be said otherwise. */
export function ColumnChoice({ of: { header, meaning, leftOut }, onChoose }: ColumnChoiceProps) {
  const { imports: t } = useCatalogText();
  const shown = leftOut ? (leftOut === 'hidden' ? null : meaning) : meaning;
  return (
    <Select<ColumnMeaning>
      size="small"
      aria-label={t.meaningOf(header)}
      popupMatchSelectWidth={false}
      value={shown === 'other' ? 'property' : shown}
      placeholder={t.leftOutColumn.hidden}
      onChange={onChoose}
      showSearch={{ optionFilterProp: 'label' }}
      options={MEANINGS.map((value) => ({ value, label: t.meanings[value] }))}
    />
  );
}

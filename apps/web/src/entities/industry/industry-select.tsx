import { TreeSelect } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useLanguage, type Language } from '../../ui/language';
import { useIndustries } from './queries';
import type { Industry } from './types';

interface IndustrySelectProps {
  id?: string;
  value?: string | string[] | null;
  onChange?: (value: string | string[] | null) => void;
  placeholder?: string;
  /** Where no label stands beside it. */
  label?: string;
  multiple?: boolean;
}

/** The tree of GB/T 4754 to look through; typing asks the server, which knows product words, too. */
export function IndustrySelect({ value, onChange, multiple, label, ...rest }: IndustrySelectProps) {
  const language = useLanguage();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const tree = useIndustries('');
  const found = useIndustries(asked);
  const shown = asked
    ? found.data?.items.map(flat(language))
    : tree.data?.items.map(leaf(language));
  return (
    <TreeSelect
      {...rest}
      multiple={multiple}
      aria-label={label}
      allowClear
      style={{ width: '100%' }}
      value={value ?? undefined}
      onChange={(next: string | string[] | undefined) => onChange?.(next ?? null)}
      treeData={shown}
      treeDataSimpleMode
      treeLine
      showSearch={{ searchValue: text, onSearch: setText, filterTreeNode: false }}
      treeNodeLabelProp="label"
      loading={tree.isPending}
    />
  );
}

const nameIn = ({ name, nameEn }: Industry, language: Language) =>
  language === 'en' ? nameEn : name;

const leaf = (language: Language) => (industry: Industry) => ({
  id: industry.code,
  pId: industry.parentCode ?? undefined,
  value: industry.code,
  title: `${nameIn(industry, language)} ${industry.code}`,
  label: nameIn(industry, language),
});

const flat = (language: Language) => (industry: Industry) => ({
  ...leaf(language)(industry),
  pId: undefined,
});

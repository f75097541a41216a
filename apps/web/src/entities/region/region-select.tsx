import { Cascader } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useMessages } from '../../ui/messages';
import { messageOf } from '../../ui/problem';
import { fetchRegions, useRegionSearch, useProvinces } from './queries';
import type { Region } from './types';

interface Option {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: Option[];
}

interface RegionSelectProps {
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  /** Name of the value that is there from the start. */
  label?: string | null;
  placeholder?: string;
}

/** Province, city, county: looked through level by level, each loaded when it is opened, or searched by name. */
export function RegionSelect({ value, onChange, label, ...rest }: RegionSelectProps) {
  const { message } = useMessages();
  const [below, setBelow] = useState<ReadonlyMap<string, readonly Region[]>>(new Map());
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const provinces = useProvinces();
  const found = useRegionSearch(useDeferredValue(text.trim()));
  const options = text.trim()
    ? (found.data?.items ?? []).map(({ code, path }) => ({
        value: code,
        label: path.join(' / '),
        isLeaf: true,
      }))
    : treeOf(provinces.data?.items ?? [], below);
  const load = (parent: string) =>
    fetchRegions(parent).then(
      (children) => setBelow((known) => new Map(known).set(parent, children)),
      (error: unknown) => void message.error(messageOf(error)),
    );
  return (
    <Cascader<Option>
      {...rest}
      style={{ width: '100%' }}
      value={value ? [value] : []}
      options={options}
      displayRender={() => chosen ?? label ?? value}
      loadData={(path) => void load(path.at(-1)?.value ?? '')}
      showSearch={{ filter: () => true, onSearch: setText, searchValue: text }}
      onChange={(path, picked) => {
        setChosen(picked?.map((each) => each.label).join(' / ') ?? null);
        setText('');
        onChange?.(path?.at(-1));
      }}
    />
  );
}

function treeOf(
  regions: readonly Region[],
  below: ReadonlyMap<string, readonly Region[]>,
): Option[] {
  return regions.map(({ code, name, hasChildren }) => {
    const children = below.get(code);
    return {
      value: code,
      label: name,
      isLeaf: !hasChildren,
      children: children && treeOf(children, below),
    };
  });
}

import { SearchOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { queryLimits } from '../../api/api-values';
import { useAppText } from '../texts';
import styles from './top-bar.module.css';

/** Always there; “/” goes to it. On the search page it keeps the filters that are chosen. */
export function SearchBox() {
  const t = useAppText();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const asked = pathname === '/search' ? (params.get('q') ?? '') : '';
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(() => input.current?.select());

  const submit = (text: string) => {
    const next = new URLSearchParams(pathname === '/search' ? params : undefined);
    if (text.trim()) next.set('q', text.trim());
    else next.delete('q');
    void navigate({ pathname: '/search', search: next.toString() });
  };
  return (
    <search className={styles.search}>
      <SearchInput
        key={asked}
        first={asked}
        input={input}
        label={t.search}
        hint={t.searchHint}
        onSubmit={submit}
      />
    </search>
  );
}

interface SearchInputProps {
  first: string;
  input: React.Ref<HTMLInputElement>;
  label: string;
  hint: string;
  onSubmit: (text: string) => void;
}

function SearchInput({ first, input, label, hint, onSubmit }: SearchInputProps) {
  const [text, setText] = useState(first);
  return (
    <form
      className={styles.searchForm}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(text);
      }}
    >
      <SearchOutlined aria-hidden />
      <input
        ref={input}
        type="search"
        enterKeyHint="search"
        aria-label={label}
        placeholder={hint}
        value={text}
        maxLength={queryLimits['/api/v1/search'].q.maxLength}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}

function useSlashKey(action: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element &&
        event.target.closest('input, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

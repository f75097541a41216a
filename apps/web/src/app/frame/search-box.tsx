import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { rememberSearch } from './recent-searches';
import { SearchInput } from './search-input';
import styles from './top-bar.module.css';

/** Always there; “/” goes to it. On the search page it keeps the filters that are chosen. */
export function SearchBox() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const asked = pathname === '/search' ? (params.get('q') ?? '') : '';
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(() => input.current?.select());

  const submit = (text: string) => {
    const next = new URLSearchParams(pathname === '/search' ? params : undefined);
    const wanted = text.trim();
    if (wanted) {
      next.set('q', wanted);
      rememberSearch(wanted);
    } else next.delete('q');
    void navigate({ pathname: '/search', search: next.toString() });
  };
  return (
    <search className={styles.search}>
      <SearchInput key={asked} first={asked} input={input} onSubmit={submit} />
    </search>
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

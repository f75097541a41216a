import { SearchOutlined } from '@ant-design/icons';
import { useId, useState } from 'react';
import { queryLimits } from '../../api/api-values';
import { useAppText } from '../texts';
import styles from './search-input.module.css';
import { useSuggestions } from './use-suggestions';

interface SearchInputProps {
  first: string;
  input: React.Ref<HTMLInputElement>;
  onSubmit: (text: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A search field with a list of suggestions below it: arrows choose, Enter searches, Escape closes. */
export function SearchInput({ first, input, onSubmit }: SearchInputProps) {
  const t = useAppText();
  const id = useId();
  const field = useSearchField(first, onSubmit);
  const { text, shown, suggestions, at, search } = field;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        search((shown && suggestions[at]) || text);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) field.close();
      }}
    >
      <SearchOutlined aria-hidden />
      <input
        ref={input}
        type="search"
        role="combobox"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={t.search}
        aria-expanded={shown}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        placeholder={t.searchHint}
        value={text}
        maxLength={queryLimits['/api/v1/search'].q.maxLength}
        onFocus={field.open}
        onKeyDown={field.onKeyDown}
        onChange={(event) => field.type(event.target.value)}
      />
      {shown && (
        <SuggestionList
          id={id}
          suggestions={suggestions}
          at={at}
          title={text.trim() === '' ? t.recentSearches : null}
          onChoose={search}
        />
      )}
    </form>
  );
}

function useSearchField(first: string, onSubmit: (text: string) => void) {
  const [text, setText] = useState(first);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const suggestions = useSuggestions(text, open);
  const shown = open && suggestions.length > 0;
  return {
    ...{ text, suggestions, shown, at },
    open: () => setOpen(true),
    close: () => setOpen(false),
    type: (typed: string) => {
      setText(typed);
      setOpen(true);
      setAt(-1);
    },
    search: (wanted: string) => {
      setText(wanted);
      setOpen(false);
      onSubmit(wanted);
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
      const step = STEPS[event.key];
      if (!shown || step === undefined) return;
      event.preventDefault();
      const count = suggestions.length + 1;
      setAt(((at + 1 + step + count) % count) - 1);
    },
  };
}

interface SuggestionListProps {
  id: string;
  suggestions: readonly string[];
  /** Which one the arrows have chosen; -1: none. */
  at: number;
  title: string | null;
  onChoose: (suggestion: string) => void;
}

function SuggestionList({ id, suggestions, at, title, onChoose }: SuggestionListProps) {
  const t = useAppText();
  return (
    <ul className={styles.list} id={id} role="listbox" aria-label={t.suggestions}>
      {title && (
        <li role="presentation" className={styles.title}>
          {title}
        </li>
      )}
      {suggestions.map((suggestion, place) => (
        <li
          key={suggestion}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          className={styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          {suggestion}
        </li>
      ))}
    </ul>
  );
}

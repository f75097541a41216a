import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNotice } from './problem-notice';
import { useUiText } from './texts';

interface LoadedProps<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  /** Lines of the skeleton. */
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** What a query brings, once it is there. Data that were there stay while they are refreshed. */
export function Loaded<Data>({ query, rows = 4, children }: LoadedProps<Data>) {
  const t = useUiText();
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div role="status" aria-label={t.loading}>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  );
}

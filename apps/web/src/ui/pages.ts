import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useMemo } from 'react';

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** A list that comes page by page. `first` is the first page, for figures that stand beside its items. */
export function usePages<Item, P extends Page<Item>>(
  queryKey: QueryKey,
  fetchPage: (cursor: string | undefined) => Promise<P & Page<Item>>,
  { refetchInterval }: { refetchInterval?: number } = {},
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval,
  });
  const pages = query.data?.pages;
  const items = useMemo(() => pages?.flatMap((page) => page.items), [pages]);
  return {
    items,
    first: pages?.[0],
    error: query.error,
    isStale: query.isPlaceholderData,
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    isLoadingMore: query.isFetchingNextPage,
  };
}

export type Pages<Item> = Omit<ReturnType<typeof usePages<Item, Page<Item>>>, 'first'>;

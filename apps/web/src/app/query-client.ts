import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../ui/problem';

const MAX_RETRIES = 2;

/** A refusal is an answer: only what may pass by itself is tried again. */
function mayPass(error: unknown): boolean {
  return error instanceof Problem && (error.code === 'network' || error.status >= 500);
}

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // A service worker may answer where there is no network.
        networkMode: 'always',
        // It is off by itself where the network mode is this one.
        refetchOnReconnect: true,
        retry: (failures, error) => failures < MAX_RETRIES && mayPass(error),
      },
    },
  });

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { meKey } from '../entities/session/keys';
import type { Me } from '../entities/session/types';
import { MessagesProvider } from '../ui/messages-provider';

interface Setting {
  /** Who is signed in; null, the default, is a visitor. */
  me?: Me | null;
  path?: string;
}

/** Shows a part of the app as it stands in the app: with texts, queries, routes and messages. */
export function show(content: ReactNode, { me = null, path = '/' }: Setting = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(meKey, me);
  const router = createMemoryRouter([{ path: '*', element: content }], {
    initialEntries: [path],
  });
  const view = render(
    <ConfigProvider theme={{ zeroRuntime: true }} button={{ autoInsertSpace: false }}>
      <MessagesProvider>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MessagesProvider>
    </ConfigProvider>,
  );
  return { ...view, client, router };
}

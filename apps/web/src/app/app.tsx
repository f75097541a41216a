import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { MessagesProvider } from '../ui/messages-provider';
import { takeAnswersInPage } from './answers-in-page';
import { createQueryClient } from './query-client';
import { routes } from './routes';

export function App() {
  const [client] = useState(() => {
    const created = createQueryClient();
    takeAnswersInPage(created);
    return created;
  });
  const [router] = useState(() => createBrowserRouter(routes));
  return (
    <MessagesProvider>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MessagesProvider>
  );
}

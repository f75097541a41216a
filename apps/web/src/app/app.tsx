import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { useLanguage, type Language } from '../ui/language';
import { MessagesProvider } from '../ui/messages-provider';
import { theme } from '../ui/theme';
import { createQueryClient } from './query-client';
import { routes } from './routes';

const antLocales: Readonly<Record<Language, typeof zhCN>> = { 'zh-CN': zhCN, en: enUS };

export function App() {
  const [client] = useState(createQueryClient);
  const [router] = useState(() => createBrowserRouter(routes));
  return (
    <ConfigProvider
      theme={theme}
      locale={antLocales[useLanguage()]}
      button={{ autoInsertSpace: false }}
    >
      <MessagesProvider>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MessagesProvider>
    </ConfigProvider>
  );
}

import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage, type Language } from './language';
import { theme } from './theme';

const locales: Readonly<Record<Language, typeof zhCN>> = { 'zh-CN': zhCN, en: enUS };

/** Around everything that is made of Ant Design's parts. Frame and home pages are not, and do not wait for its code. */
export function WithLibrary({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider
      theme={theme}
      locale={locales[useLanguage()]}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  );
}

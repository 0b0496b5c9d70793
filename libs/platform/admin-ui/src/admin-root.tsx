import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useState, type ReactNode } from 'react';
import { isProblem } from '@haobang/api-client';
import { ColourModeProvider, useColourMode } from './colour-mode';
import { SessionProvider } from './session';
import { useLocale } from './texts';
import { themeOf } from './theme';
import './ui.texts';

/** A refusal will not change by asking again; a network or a server that is away may. */
const mayRetry = (count: number, error: unknown): boolean => isProblem(error) && (error.status === 0 || error.status >= 502) && count < 2;

/**
 * Asks and sends whatever the browser thinks of the network: inside an office its guess is often wrong, and a verb that was
 * held back would be done minutes later, unseen, after whoever gave it has turned to something else.
 */
const ALWAYS = { networkMode: 'always' } as const;

export const newQueryClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { ...ALWAYS, staleTime: 15_000, retry: mayRetry, refetchOnWindowFocus: true }, mutations: ALWAYS } });

function Dressed({ children }: { children: ReactNode }) {
  const { mode } = useColourMode();
  const { locale } = useLocale();
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
    dayjs.locale(locale === 'zh' ? 'zh-cn' : 'en');
  }, [locale]);
  return (
    <ConfigProvider locale={locale === 'zh' ? zhCN : enUS} theme={themeOf(mode)} button={{ autoInsertSpace: false }}>
      <App>{children}</App>
    </ConfigProvider>
  );
}

/** Everything that a page needs around it: cache, colours, language, messages, session. */
export function AdminRoot({ children, queryClient }: { children: ReactNode; queryClient?: QueryClient }) {
  const [client] = useState(() => queryClient ?? newQueryClient());
  return (
    <QueryClientProvider client={client}>
      <ColourModeProvider>
        <Dressed>
          <SessionProvider>{children}</SessionProvider>
        </Dressed>
      </ColourModeProvider>
    </QueryClientProvider>
  );
}

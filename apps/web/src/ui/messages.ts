import type { App } from 'antd';
import { createContext, useContext } from 'react';

type AntdApp = ReturnType<typeof App.useApp>;

/** Over the page: short messages, and questions that must be answered. */
export interface Messages {
  message: Pick<AntdApp['message'], 'success' | 'error' | 'warning' | 'destroy'>;
  modal: Pick<AntdApp['modal'], 'confirm'>;
}

/** Resolves once their code is there. */
export type LoadMessages = () => Promise<Messages>;

export const MessagesContext = createContext<LoadMessages>(() =>
  Promise.reject(new Error('no messages outside <MessagesProvider>')),
);

type Message = Parameters<AntdApp['message']['success']>[0];
type Question = Parameters<AntdApp['modal']['confirm']>[0];

export function useMessages() {
  const load = useContext(MessagesContext);
  const show = (kind: 'success' | 'error' | 'warning') => async (content: Message) => {
    const { message } = await load();
    await message[kind](content);
  };
  return {
    message: {
      success: show('success'),
      error: show('error'),
      warning: show('warning'),
      destroy: async (key: string) => (await load()).message.destroy(key),
    },
    modal: { confirm: async (question: Question) => void (await load()).modal.confirm(question) },
  };
}

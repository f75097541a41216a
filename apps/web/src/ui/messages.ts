import type { App } from 'antd';
import { createContext, useContext } from 'react';

type Voice = ReturnType<typeof App.useApp>;

/** What is said over the page: short messages, and questions that must be answered. */
export interface Messages {
  message: Pick<Voice['message'], 'success' | 'error' | 'warning' | 'destroy'>;
  modal: Pick<Voice['modal'], 'confirm'>;
}

/** Resolves once there is something to say it with. */
export type LoadMessages = () => Promise<Messages>;

export const MessagesContext = createContext<LoadMessages>(() =>
  Promise.reject(new Error('nothing is said outside <MessagesProvider>')),
);

type Message = Parameters<Voice['message']['success']>[0];
type Question = Parameters<Voice['modal']['confirm']>[0];

export function useMessages() {
  const voice = useContext(MessagesContext);
  const say = (how: 'success' | 'error' | 'warning') => async (content: Message) => {
    const { message } = await voice();
    await message[how](content);
  };
  return {
    message: {
      success: say('success'),
      error: say('error'),
      warning: say('warning'),
      destroy: async (key: string) => (await voice()).message.destroy(key),
    },
    modal: { confirm: async (question: Question) => void (await voice()).modal.confirm(question) },
  };
}

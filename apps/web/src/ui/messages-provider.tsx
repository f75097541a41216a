import { lazy, Suspense, useState, type ReactNode } from 'react';
import { MessagesContext, type Messages } from './messages';

const MessagesHost = lazy(() => import('./messages-host'));

/** The code of messages and dialogues comes with the first of them: most pages are left without one. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const [isWanted, setWanted] = useState(false);
  const [messages] = useState(pending);
  const [load] = useState(() => () => {
    setWanted(true);
    return messages.promise;
  });
  return (
    <MessagesContext value={load}>
      {children}
      {isWanted && (
        <Suspense>
          <MessagesHost onReady={messages.resolve} />
        </Suspense>
      )}
    </MessagesContext>
  );
}

function pending() {
  let resolve!: (messages: Messages) => void;
  const promise = new Promise<Messages>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

import { lazy, Suspense, useState, type ReactNode } from 'react';
import { MessagesContext, type Messages } from './messages';

const Voice = lazy(() => import('./messages-host'));

/** The code of messages and dialogues comes with the first of them: most pages are left without one. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const [isWanted, setWanted] = useState(false);
  const [voice] = useState(firstVoice);
  const [voiceNow] = useState(() => () => {
    setWanted(true);
    return voice.now;
  });
  return (
    <MessagesContext value={voiceNow}>
      {children}
      {isWanted && (
        <Suspense>
          <Voice onReady={voice.ready} />
        </Suspense>
      )}
    </MessagesContext>
  );
}

function firstVoice() {
  let ready!: (say: Messages) => void;
  const now = new Promise<Messages>((resolve) => {
    ready = resolve;
  });
  return { now, ready };
}

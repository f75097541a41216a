import { lazy, Suspense, useState, type ReactNode } from 'react';
import { VoiceContext, type Say } from './say';

const Voice = lazy(() => import('./voice'));

/** The code of messages and dialogues comes with the first of them: most pages are left without one. */
export function SayProvider({ children }: { children: ReactNode }) {
  const [isWanted, setWanted] = useState(false);
  const [voice] = useState(firstVoice);
  const [voiceNow] = useState(() => () => {
    setWanted(true);
    return voice.now;
  });
  return (
    <VoiceContext value={voiceNow}>
      {children}
      {isWanted && (
        <Suspense>
          <Voice onReady={voice.ready} />
        </Suspense>
      )}
    </VoiceContext>
  );
}

function firstVoice() {
  let ready!: (say: Say) => void;
  const now = new Promise<Say>((resolve) => {
    ready = resolve;
  });
  return { now, ready };
}

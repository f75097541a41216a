import { App } from 'antd';
import { useEffect } from 'react';
import type { Say } from './say';

interface VoiceProps {
  onReady: (say: Say) => void;
}

export default function Voice({ onReady }: VoiceProps) {
  return (
    <App component={false} message={{ maxCount: 3 }}>
      <Handle onReady={onReady} />
    </App>
  );
}

function Handle({ onReady }: VoiceProps) {
  const say = App.useApp();
  useEffect(() => onReady(say), [onReady, say]);
  return null;
}

import { App } from 'antd';
import { useEffect } from 'react';
import type { Messages } from './messages';

interface VoiceProps {
  onReady: (say: Messages) => void;
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

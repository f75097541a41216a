import { App } from 'antd';
import { useEffect } from 'react';
import type { Messages } from './messages';

interface MessagesHostProps {
  onReady: (messages: Messages) => void;
}

export default function MessagesHost({ onReady }: MessagesHostProps) {
  return (
    <App component={false} message={{ maxCount: 3 }}>
      <Handle onReady={onReady} />
    </App>
  );
}

function Handle({ onReady }: MessagesHostProps) {
  const messages = App.useApp();
  useEffect(() => onReady(messages), [onReady, messages]);
  return null;
}

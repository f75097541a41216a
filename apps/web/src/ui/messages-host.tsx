import { App } from 'antd';
import { useEffect } from 'react';
import type { Messages } from './messages';
import { WithLibrary } from './with-library';

interface MessagesHostProps {
  onReady: (messages: Messages) => void;
}

export default function MessagesHost({ onReady }: MessagesHostProps) {
  return (
    <WithLibrary>
      <App component={false} message={{ maxCount: 3 }}>
        <Handle onReady={onReady} />
      </App>
    </WithLibrary>
  );
}

function Handle({ onReady }: MessagesHostProps) {
  const messages = App.useApp();
  useEffect(() => onReady(messages), [onReady, messages]);
  return null;
}

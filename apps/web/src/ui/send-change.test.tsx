import { useMutation } from '@tanstack/react-query';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { sendChange } from './send-change';

interface RowProps {
  change: () => Promise<string>;
  onGone: () => Promise<void>;
  told: (answer: string) => void;
}

/** As a row of a list: its change takes it out of the list before the change has ended. */
function Row({ change, onGone, told }: RowProps) {
  const mutation = useMutation({ mutationFn: change, onSuccess: onGone, onError: onGone });
  const send = () =>
    sendChange(mutation, undefined, { onSuccess: told, onError: ({ message }) => told(message) });
  return <button onClick={send}>send</button>;
}

function List(props: Omit<RowProps, 'onGone'>) {
  const [there, setThere] = useState(true);
  const gone = async () => {
    setThere(false);
    await waitFor(() => expect(screen.queryByText('send')).toBeNull());
  };
  return there ? <Row {...props} onGone={gone} /> : <p>empty</p>;
}

it.each([
  ['done', () => Promise.resolve('done')],
  ['refused', () => Promise.reject(new Error('refused'))],
])('a change that takes its own row away is still said to be %s', async (how, change) => {
  const told = vi.fn();
  show(<List change={change} told={told} />);
  fireEvent.click(screen.getByText('send'));
  await screen.findByText('empty');
  await waitFor(() => expect(told).toHaveBeenCalledWith(how));
});

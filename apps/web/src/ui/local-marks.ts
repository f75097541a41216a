import { useState } from 'react';

const PREFIX = 'wanchang.mark.';

/** Something that somebody has put aside on this device; it stays aside. */
export function useLocalMark(name: string): [marked: boolean, mark: () => void] {
  const [marked, setMarked] = useState(() => localStorage.getItem(PREFIX + name) !== null);
  const mark = () => {
    localStorage.setItem(PREFIX + name, '1');
    setMarked(true);
  };
  return [marked, mark];
}

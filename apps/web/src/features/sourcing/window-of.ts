import { useEffect, useState, type RefObject } from 'react';

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A few beside those that are seen, so that scrolling shows no gap. */
const SPARE = 3;

export function windowOf(offset: number, length: number, size: number, count: number): Window {
  const from = Math.max(0, Math.floor(offset / size) - SPARE);
  const to = Math.min(count, Math.ceil((offset + length) / size) + SPARE);
  return { from, to: Math.max(from, to) };
}

interface Sizes {
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: number;
  readonly columnWidth: number;
}

/** Which rows and columns of a large grid are drawn: those in view. */
export function useWindows(
  ref: RefObject<HTMLDivElement | null>,
  { rows, columns, rowHeight, columnWidth }: Sizes,
): { rows: Window; columns: Window } {
  const [view, setView] = useState({ top: 0, left: 0, height: 640, width: 1280 });
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    let frame = 0;
    const read = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = box;
        setView({ top, left, height, width });
      });
    };
    read();
    box.addEventListener('scroll', read, { passive: true });
    globalThis.addEventListener('resize', read);
    return () => {
      cancelAnimationFrame(frame);
      box.removeEventListener('scroll', read);
      globalThis.removeEventListener('resize', read);
    };
  }, [ref]);
  return {
    rows: windowOf(view.top, view.height, rowHeight, rows),
    columns: windowOf(view.left, view.width, columnWidth, columns),
  };
}

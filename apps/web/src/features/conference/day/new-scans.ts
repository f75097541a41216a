/** The same badge stays before the camera for a while: it counts once until another comes, or so many milliseconds passed. */
const AGAIN_MS = 4000;

/** Whether a code that is seen is a new scan. */
export function newScans(again = AGAIN_MS): (code: string, at: number) => boolean {
  let last: { code: string; at: number } | null = null;
  return (code, at) => {
    const same = last !== null && last.code === code && at - last.at < again;
    last = { code, at };
    return !same;
  };
}

/** Text in which `[[` and `]]` stand around what was searched for. */
export function Marked({ text }: { text: string }) {
  return text
    .split(/\[\[(.*?)\]\]/)
    .map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : part));
}

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hourCycle: 'h23', ...options });
const START = format({ month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });
const END = format({ hour: '2-digit', minute: '2-digit' });

/** From when to when, in China time wherever the person is. */
export function ItemTimes(props: { startsAt: string; endsAt: string }) {
  return (
    <time dateTime={props.startsAt}>
      {START.format(new Date(props.startsAt))}–{END.format(new Date(props.endsAt))}
    </time>
  );
}

const CLOCK = new Intl.DateTimeFormat('zh-CN', {
  ...{ timeZone: 'Asia/Shanghai', hourCycle: 'h23', hour: '2-digit', minute: '2-digit' },
});

/** In China time, as halls are. */
export const clockText = (at: string): string => CLOCK.format(new Date(at));

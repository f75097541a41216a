import { shanghaiDate } from '@wanchang/kernel';

/** As documents are dated: `2026年3月5日`. */
export function chineseDay(day: string | Date): string {
  const [year, month, date] = (typeof day === 'string' ? day : shanghaiDate(day)).split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

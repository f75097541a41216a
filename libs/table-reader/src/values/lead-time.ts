import { simplified, unitByName } from '@wanchang/kernel';
import { chineseNumber, LONGEST_VALUE } from './numbers';

const AT_ONCE =
  /^(?:现货|有现货|大量现货|现货供应|库存|有货|当天|当日|即日|立即|立刻|随时|马上|in stock|stock|ex stock)/i;
const DURATION =
  /^(?:约|大约|交期|货期|生产周期)?(?:(?:收款|付款|下单|订单|合同(?:签订)?|签约|确认|收到定金|收到订单|到账)(?:确认)?[之以]?后)?(?:\d+\s*[-~至到]\s*)?(\d+(?:\.\d+)?|[一二两三四五六七八九十半]+)\s*(个?\s*\p{L}*?)(?:内|左右|以内|之内|交货|发货|到货)*$/u;
const WORKING_DAYS_TO_DAYS = 7 / 5;
const DAYS: Readonly<Record<string, number>> = {
  h: 1 / 24,
  d: 1,
  wk: 7,
  month: 30,
  year: 365,
  workday: WORKING_DAYS_TO_DAYS,
};

/**
 * Calendar days from order to delivery: `15天`, 一周, `7-10天` (the longer), `10个工作日`, `24小时`, 15个自然日, 现货. Null where
 * the text says something else, such as 款到发货.
 * @param headerUnit of a bare figure; days where the header names none
 */
export function readLeadTime(text: string, headerUnit: string | null): number | null {
  if (text.length > LONGEST_VALUE) return null;
  const plain = simplified(text.normalize('NFKC')).trim();
  if (AT_ONCE.test(plain)) return 0;
  const [, value, word = ''] = DURATION.exec(plain) ?? [];
  if (value === undefined) return null;
  const number = value === '半' ? 0.5 : /\d/.test(value) ? Number(value) : chineseNumber(value);
  const unit = word
    .replace(/^个/, '')
    .trim()
    .replace(/^自然日|日历天|日历日$/, '天');
  const factor = DAYS[unitByName(unit || headerUnit || '天')?.code ?? ''];
  return factor === undefined || number === null
    ? null
    : Math.ceil(Number((number * factor).toFixed(6)));
}

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 半: 0.5 }; // prettier-ignore

/** What may follow a number in words: 一级 is a grade and no count. */
const COUNTED = /^[零一二两三四五六七八九十壹贰叁肆伍半]{1,3}(?=[极芯层年天吨斤公米寸个月小时])/u;

/** 四极 is 4极, 十二个月 is 12个月; what is no count stays as it is. */
export function withDigits(text: string): string {
  return text.replace(COUNTED, (words) => {
    const number = numberOf(words);
    return number === null ? words : String(number);
  });
}

function numberOf(words: string): number | null {
  const [tens, ones, ...more] = words.split('十');
  if (more.length > 0) return null;
  if (ones === undefined) return DIGITS[words] ?? null;
  const [ten, one] = [tens === '' ? 1 : DIGITS[tens ?? ''], ones === '' ? 0 : DIGITS[ones]];
  return ten === undefined || one === undefined ? null : 10 * ten + one;
}

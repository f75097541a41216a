import { simplified } from '@wanchang/kernel';
import { readTitleNames } from '@wanchang/goods-text';
import type { TableRecord } from '@wanchang/table-reader';

const ORDINAL =
  /^(?:第?[一二三四五六七八九十\d]+[、.．)）章节部类]+|[(（][一二三四五六七八九十\d]+[)）])\s*/;
const OF_LISTS =
  /(?:\d{2,4}年)?(?:\d{1,2}月)?(?:份|最新|今日|本期)?(?:产品|出厂|批发|零售|市场)?(?:参考)?(?:价格|报价|价目|库存|现货|规格|供应|需求|采购)?(?:一览|明细|清单|目录|汇总)?(?:总?表|单|明细|清单|目录)$/;
const OF_COMPANIES = /公司|集团|工厂|商行|经营部|市场|中心|单位|日期|制造厂|厂$/;
const LONGEST_NAME = 12;
/** A name in words: Chinese ones, or an English one of some length. */
const WORDS = /\p{Script=Han}|[A-Za-z]{3,}[ -][A-Za-z]{3,}|[a-z]{4,}/u;

/**
 * What goods are of which a row gives only size or model: by the heading above it, or by the title of the sheet (国标角钢
 * 价格表). Null where the row names them itself, and where nothing above is surely the name of goods.
 */
export function nameFromAbove(name: string, { section, headings }: TableRecord): string | null {
  if (WORDS.test(name)) return null;
  const lines = [section ?? '', ...[...headings].reverse()];
  return lines.map(goodsOf).find((head) => head !== null) ?? null;
}

function goodsOf(line: string): string | null {
  const plain = simplified(line.normalize('NFKC'))
    .replace(/\s+/g, '')
    .replace(/[\d.年月日/-]+$/, '');
  const goods = plain
    .replace(ORDINAL, '')
    .replace(OF_LISTS, '')
    .replace(/(?:系列|类|产品)+$/, '');
  if (goods === '' || goods.length > LONGEST_NAME || OF_COMPANIES.test(goods)) return null;
  const [head] = readTitleNames(goods).heads;
  return head && goods.endsWith(head) ? goods : null;
}

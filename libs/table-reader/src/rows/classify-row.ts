import { simplified } from '@wanchang/kernel';
import { ownCells, type GridRow } from '../grid';
import type { Column } from '../headers/column';
import type { Meaning } from '../headers/meanings';
import { saysTax } from '../tables/hints';
import { isOpen } from '../values/open';

/** `goods`: a row of the table. The others are left out. */
export type RowKind = 'goods' | 'section' | 'total' | 'note';

const TOTAL =
  /^(?:(?:本页|分部|分项|项目)?小计|合计|总计|共计|累计|总价|总额|合价|.{1,12}(?:小计|合计)$|(?:运费|安装费|装卸费|调试费|人工费|管理费|服务费|措施费|规费)(?=$|[:：(（])|运费|运杂费|运输费|税金|税额|增值税|金额大写|大写|人民币大写|优惠(?:金额|后|价|$)|折后(?:合计|总价)|(?:sub|grand)?\s*total|say(?=total|us|rmb)|sum|freight|shipping|vat|discount)(?![\u4e00-\u9fff]*(?:机|器|表|柜|阀|泵))/i;
const NOTE =
  /^(?:[*※#]|注|说明|备注|附注|附件|声明|特别说明|温馨提示|付款|交货|报价|有效期|联系|地址|电话|传真|开户|账号|制表|制单|审核|编制|日期|客户|甲方|乙方|签字|盖章|公司|以上|以下|开户行|开户银行|户名|税号|网址|邮箱|审批|批准|本报价|本价格|remark|note|payment|delivery|valid)[^:：]{0,10}[:：]/i;
/** 制单：李四. */
const OF_A_FORM = /^[\p{Script=Han} ()（）]{2,12}[:：][^:：]{0,20}$/u;
/** A line of its own that speaks of the others: ※铜价波动大, 以上为含税价. */
const OF_ALL_ROWS =
  /^(?:[※＊]|\*{1,3}(?=\p{Script=Han})|(?:以上|以下|上述|上表|本表|本价格表)(?=[^ ]))/u;
/** Of a telephone or an account, where no figure stands beside it; 铝型材2020-6063-T5 has a price. */
const NUMBER_OF_SOMEBODY = /(?<!\d)\d(?:[\d-]\s?){6,}/;
/** Of so many digits nobody has a price or a size: a fax, or a second telephone. */
const LONG_NUMBER = /(?<!\d)\d(?:[-\s]?\d){7,}/;
const isFigure = (text: string) => (/\d/.test(text) || isOpen(text)) && !LONG_NUMBER.test(text);
const ORDINAL =
  /^(?:第?[一二三四五六七八九十]+[、.．章节部类)）]?|[(（][一二三四五六七八九十\d]+[)）]|[IVX]+[.、]?|[A-Z][.、]?)$/;
const LONGEST_SECTION = 40;
const LONGEST_NAME = 80;

/** What a listing is more than its name by. */
const SUBSTANCE: ReadonlySet<Meaning> = new Set([
  ...(['price', 'quantity', 'unit', 'amount', 'budget', 'model', 'specification', 'ownNumber', 'minimumOrder', 'leadTime', 'dueDate', 'deliveryDay'] as const), // prettier-ignore
]);

/** Whether most rows say more than a name, so that one that does not is a heading or a note. */
export function rowsHaveSubstance(rows: readonly GridRow[], columns: readonly Column[]): boolean {
  const filled = rows.filter((row) => substance(row, columns) > 0).length;
  return filled >= rows.length / 2 && rows.length > 0;
}

function substance({ cells, fromLeft }: GridRow, columns: readonly Column[]): number {
  return columns.filter(({ at, meaning }) => SUBSTANCE.has(meaning) && (cells[at] ?? '') !== '' && !fromLeft.has(at)).length; // prettier-ignore
}

export function classifyRow(
  row: GridRow,
  columns: readonly Column[],
  substantial: boolean,
): RowKind {
  const own = ownCells(row).map(([, text]) => text);
  const [first = ''] = own;
  const title = row.cells[columns.find(({ meaning }) => meaning === 'title')?.at ?? -1] ?? '';
  const identity = columns.some(({ at, meaning }) => (meaning === 'model' || meaning === 'specification' || meaning === 'ownNumber') && row.cells[at] !== first && !isOpen(row.cells[at] ?? '')); // prettier-ignore
  const names = [first, title].map((text) =>
    simplified(text.normalize('NFKC')).replace(/\s+/g, ''),
  );
  if (names.some((text) => TOTAL.test(text)) && (!identity || /^[\d.\s]*(?:小计|合计|总计)/.test(names[1]!))) return 'total'; // prettier-ignore
  if (own.every((text) => OF_A_FORM.test(text))) return 'note';
  const says = substance(row, columns);
  const isSentence = own.length === 1 && (/[；;。]/.test(first) || saysTax(first));
  const isOfAll = own.length === 1 && says === 0 && OF_ALL_ROWS.test(first);
  const isLong = (first.length > LONGEST_NAME || isSentence) && says === 0;
  const [, line = ''] = /^(?:[(（]?\d{1,2}[)）、.．])?(.*)$/s.exec(names[0]!) ?? [];
  const isSomebodys = NUMBER_OF_SOMEBODY.test(line) && !(says > 0 && own.slice(1).some(isFigure));
  if (own.length <= 2 && (NOTE.test(line) || isOfAll || isLong || isSomebodys)) return 'note';
  if (substantial && title === '' && isFirstColumnOnly(row, columns)) return 'section';
  if (!substantial || says > 0) return 'goods';
  if (own.length === 1) return first.length > LONGEST_SECTION ? 'note' : 'section';
  return own.length === 2 && (ORDINAL.test(names[0]!) || isCodeOf(row, columns) || title === '')
    ? 'section'
    : 'goods';
}

/** 0101 土石方工程: the code of a section, not a running number. */
function isCodeOf(row: GridRow, columns: readonly Column[]): boolean {
  const [at = -1, text = ''] = ownCells(row)[0] ?? [];
  const column = columns.find((one) => one.at === at);
  return column !== undefined && column.leftOut !== 'ignored' && /^\d[\d.]*$/.test(text);
}

/** A heading begins where the table begins, whatever stands there in the rows of goods. */
function isFirstColumnOnly(row: GridRow, columns: readonly Column[]): boolean {
  const [[at, text] = [-1, ''], ...others] = ownCells(row);
  return (
    others.length === 0 && at === columns[0]?.at && /\p{Script=Han}{2}|\p{L} \p{L}/u.test(text)
  );
}

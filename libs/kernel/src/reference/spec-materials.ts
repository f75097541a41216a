import { wholeToken, type Notation, type SpecAttribute } from './spec-notation';

const ELEMENTS = /(?<=[A-Z0-9])(?:CR|MN|NI|MO|SI|TI|AL|PB|SN)|^(?:CR|MN|AL|SI|PB|SN)/g;

/** Counted things are no grade: 304件 is a number of pieces. */
const NOT_COUNTED = '(?!\\s?[件个只台套吨元米])';

function grades(source: string, context?: RegExp): Notation {
  return {
    pattern: wholeToken(`(?:${source})${NOT_COUNTED}`),
    ...(context && { context }),
    read: ([text]) => material(text.replace(ELEMENTS, capitalised)),
  };
}

/** Symbols of chemical elements as they are written: 20CRMNTI → 20CrMnTi. */
function capitalised(symbol: string): string {
  return symbol.charAt(0) + symbol.slice(1).toLowerCase();
}

function material(value: string): SpecAttribute {
  return { name: '材质', nameEn: 'Material', value };
}

/** Grades of metals and plastics: GB/T 700, 699, 1591, 1220, 3077, 9439, 1348, 3190, 5231; ASTM; JIS. */
export const MATERIAL_GRADES: readonly Notation[] = [
  grades('(?:SUS|SS)?(?:304[LHN]?|316(?:L|TI)?)|SUS\\d{3}[A-Z]?|\\d{1,2}CR\\d+NI\\d+[A-Z0-9]*'),
  grades(
    '201|202|301|303|310S|317L|321|347|409L?|410|416|420|430|440C|904L|2205|2507',
    /不锈|STAINLESS/,
  ),
  grades('Q(?:195|215|235|255|275|345|355|390|420|460|550|690)(?:[A-E]|R)?'),
  // Beside the name of a section it is a size: 槽钢 10#, 20#工字钢.
  grades(
    '(?<!(?:工字|槽|角|H型|[轻重钢]轨)钢?[ 　:(（]{0,2})(?:08|10|15|20|25|30|35|40|45|50|55|60|65|70)#(?!\\s?(?:工字|槽|角|H型|[轻重]轨))',
  ),
  grades('\\d{1,2}(?:CR|MN|SI|MO|NI)[A-Z0-9]*|GCR15(?:SIMN)?|CR12(?:MOV)?|SKD(?:11|61)'),
  grades('A3|H13|T8|T10|A105|A106|L245|L360|X(?:42|52|65|70)', /钢|管|锻|板|STEEL|PIPE/),
  grades('WCB|WC[69]|LCB|CF[38]M?|SPCC|SPCD|SPHC|SECC|SGCC|DC0[1-6]|ST1[2-6]|ST11[2-6]|DX5[1-4]D'),
  grades('HT(?:100|150|200|250|300|350)|QT\\d{3}(?:-\\d+)?'),
  grades(
    'T[123]|TU[12]|TP2|H(?:59|62|63|65|68|70|80|85|90|96)|C[12]\\d{3,4}|HPB59-1|QSN\\d[\\d.-]*',
    /铜|COPPER|BRASS/,
  ),
  grades(
    '(?:10[567]0|1100|2A12|2024|3003|3A21|5052|5083|5754|5A06|6061|6063|6082|7050|7075|LY12)(?:-?[TOH]\\d{0,3})?',
    /铝|ALUMIN/,
  ),
  grades(
    'U?PVC|CPVC|HDPE|L?LDPE|PPR|PE(?:80|100)?|PP|PTFE|PVDF|POM|PEEK|PA66?|EPDM|NBR|FKM|ABS|EVA',
  ),
];

const MATERIAL_WORDS =
  /不锈钢|球墨铸铁|灰铸铁|铸铁|铸钢|锻钢|碳钢|合金钢|黄铜|紫铜|青铜|铝合金|钛合金|锌合金|玻璃钢|聚氨酯|硅橡胶|四氟/;

/** The material named in words, for titles that give no grade. */
export function materialInWords(text: string): SpecAttribute | null {
  const [word] = MATERIAL_WORDS.exec(text) ?? [];
  return word === undefined ? null : material(word);
}

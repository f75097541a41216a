/** A county-level division that was abolished, and the one whose area and seat it is part of now. */
export interface FormerRegion {
  readonly code: string;
  readonly name: string;
  /** The code in force today. */
  readonly successor: string;
}

/** Those that applicants and old rosters still write, by decisions of the State Council since 2009. */
const FORMER: readonly (readonly [code: string, name: string, successor: string])[] = [
  ['110103', '崇文区', '110101'],
  ['110104', '宣武区', '110102'],
  ['120107', '塘沽区', '120116'],
  ['120108', '汉沽区', '120116'],
  ['120109', '大港区', '120116'],
  ['310108', '闸北区', '310106'],
  ['310119', '南汇区', '310115'],
  ['310230', '崇明县', '310151'],
  ['320584', '吴江市', '320509'],
  ['320684', '海门市', '320614'],
  ['320982', '大丰市', '320904'],
  ['330103', '下城区', '330105'],
  ['330104', '江干区', '330102'],
  ['330183', '富阳市', '330111'],
  ['330185', '临安市', '330112'],
  ['330283', '奉化市', '330213'],
  ['330322', '洞头县', '330305'],
  ['330621', '绍兴县', '330603'],
  ['330682', '上虞市', '330604'],
  ['340221', '芜湖县', '340210'],
  ['340222', '繁昌县', '340212'],
  ['350625', '长泰县', '350605'],
  ['350681', '龙海市', '350604'],
  ['370125', '济阳县', '370115'],
  ['370181', '章丘市', '370114'],
  ['370282', '即墨市', '370215'],
  ['430122', '望城县', '430112'],
  ['430124', '宁乡县', '430182'],
  ['440183', '增城市', '440118'],
  ['440184', '从化市', '440117'],
  ['510122', '双流县', '510116'],
  ['510124', '郫县', '510117'],
];

/** The abolished division that a code, or a text that ends with its name, means; null for any other. */
export function formerRegion(text: string): FormerRegion | null {
  const wanted = text.trim();
  const found = FORMER.find(([code, name]) => wanted === code || wanted.endsWith(name));
  return found ? { code: found[0], name: found[1], successor: found[2] } : null;
}

/** All that are known. */
export const formerRegions = (): readonly FormerRegion[] =>
  FORMER.map(([code, name, successor]) => ({ code, name, successor }));

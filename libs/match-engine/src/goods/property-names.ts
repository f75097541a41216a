import { PROPERTIES } from './properties.data';
import { PROPERTIES_IN_ENGLISH } from './property-english.data';

/** A property under the name that we call it by. */
export interface KnownProperty {
  readonly name: string;
  readonly others: readonly string[];
  /** How a value is known in a title that does not name it; empty: not at all. */
  readonly found: string;
}

export const knownProperties: readonly KnownProperty[] = PROPERTIES.trim().split('\n').map((line) => {
  const [name = '', others = '', found = ''] = line.split('|');
  return { name, others: others.split(' ').filter((other) => other !== ''), found };
}); // prettier-ignore

const byName = new Map(knownProperties.flatMap(({ name, others }) => [name, ...others].map((one) => [one, name] as const))); // prettier-ignore

/** One name for all under which a property goes: 口径, 公称通径 and DN are 通径. Others stay as they are. */
export function propertyName(written: string): string {
  const plain = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+|[::]$/g, '');
  const bare = plain.replace(/[([].*$/u, '');
  return byName.get(plain) ?? byName.get(bare) ?? nameWithin(bare) ?? plain;
}

/**
 * Words before and behind the name of a property that leave it what it is: 合金牌号, 配用功率, 材质要求. 包装 and 密封 are not
 * among them: the material of the seal is another thing.
 */
const BEFORE = /^(?:额定|公称|标称|标准|配用|配套|电机|主机|整机|合金|产品|货物|设备|设计|要求|所需|需求|最大|最小|主要|主体|本体|实际|工作|使用|管材|板材|钢材|型材|阀体|阀门|泵体|壳体|法兰|模具|塑料|面料|性能|理化|质量|技能)+/u; // prettier-ignore
const BEHIND = /(?:要求|范围|参数|指标|大小|数值|规格)+$/u;
/** 外径×壁厚, 长*宽*高. */
const SIDES = /^\p{Script=Han}{1,3}(?:[×x*]\p{Script=Han}{1,3}){1,2}$/u;

function nameWithin(name: string): string | undefined {
  if (SIDES.test(name)) return '尺寸';
  const [before, behind] = [name.replace(BEFORE, ''), name.replace(BEHIND, '')];
  const both = before.replace(BEHIND, '');
  return byName.get(before) ?? byName.get(behind) ?? byName.get(both);
}

/** What is known of a property; null where it is in no list. */
export function knownProperty(name: string): KnownProperty | null {
  return knownProperties.find((one) => one.name === name) ?? null;
}

/** How a known property is called in English, whatever a unit calls it; a name of the unit's own stays as it is. */
export function englishPropertyName(written: string): string {
  return PROPERTIES_IN_ENGLISH[propertyName(written)] ?? written;
}

/** Made-up names, and what banks and payers make of them. No real unit is meant. */

const PLACES = ['永嘉', '乐清', '瑞安', '苍南', '平阳', '温岭', '玉环', '慈溪', '余姚', '宜兴', '江阴', '昆山', '晋江', '龙口', '景泰', '陇西', '渭源', '保康', '华容', '江安']; // prettier-ignore
const FIRST = '瓯海塘鹿钱甬澄吴沙虹浦岭珠闽鹭胶潍冀辽琼湄';
const SECOND = '源泽星湾松洲桥南湖明闽岛东水海洲椰谷光晟';
const THIRD = '兴盛泰昌荣华新隆达通安信';
const TRADES = ['泵业', '阀门', '电机', '轴承', '紧固件', '线缆', '钢管', '纺织', '机床', '照明', '电池', '包装', '铝业', '法兰', '化工', '齿轮', '纸业', '粮油']; // prettier-ignore
const FORMS = ['有限公司', '股份有限公司', '（集团）有限公司', '有限责任公司'];

/** Pseudo-random numbers 0..1 that are the same in every run. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <Value>(list: ArrayLike<Value>, random: () => number): Value =>
  list[Math.floor(random() * list.length)]!;

/** So many names, none twice; many differ in one sign. */
export function namesOf(count: number, seed = 7): string[] {
  const random = randomOf(seed);
  const names = new Set<string>();
  while (names.size < count) {
    const brand = pick(FIRST, random) + pick(SECOND, random) + pick(THIRD, random);
    names.add(pick(PLACES, random) + brand + pick(TRADES, random) + pick(FORMS, random));
  }
  return [...names];
}

/** How a payer's name differs in a statement from the unit's own. */
export const DISTURBANCES: Readonly<
  Record<string, (name: string, random: () => number) => string>
> = {
  'half-width brackets': (name) => name.replace('（', '(').replace('）', ')'),
  blanks: (name) => `${name.slice(0, 4)} ${name.slice(4)}`,
  'no brackets': (name) => name.replace(/[（）]/g, ''),
  'other form': (name) => name.replace(/(股份|（集团）)?有限(责任)?公司$/, '公司'),
  'cut off': (name) => name.slice(0, Math.max(8, name.length - 4)),
  'without place': (name) => name.slice(2),
  'with province': (name) => `浙江省${name}`,
  branch: (name) => `${name}第二分公司`,
  'one sign wrong': (name, random) => {
    const at = 2 + Math.floor(random() * 3);
    return name.slice(0, at) + pick(SECOND, random) + name.slice(at + 1);
  },
};

import fc from 'fast-check';
import { GoodsNames } from './goods-names';
import { sameGoods } from './same-goods';

const letters = '球阀门水泵电机轴承钢管茶abled';
const plain = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 7 });
const known = fc.constantFrom('@阀门', '@阀门/球阀', '@阀门/闸阀', '电机', '马达', '电动机', '离心水泵', '水泵', '龙井', '龙井茶'); // prettier-ignore
const word = fc.tuple(fc.constantFrom('~', '^'), plain).map(([mark, text]) => mark + text);
const name = fc.oneof(known, plain, word);

const expected = (names: readonly string[], one: string) =>
  names.flatMap((other, number) => (sameGoods(one, other) ? [number] : []));

describe('the names of goods of an index', () => {
  it('accept exactly those of the same goods, however many came before and after one was asked for', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), fc.nat(), (names, at) => {
        const goods = new GoodsNames();
        names.slice(0, at % names.length).forEach((one) => goods.numberOf(one));
        goods.names.forEach((_, number) => goods.acceptedBy(number));
        names.forEach((one) => goods.numberOf(one));
        for (const one of names)
          expect([one, goods.acceptedBy(goods.numberOf(one))]).toEqual([one, expected(names, one)]);
      }),
    );
  });
});

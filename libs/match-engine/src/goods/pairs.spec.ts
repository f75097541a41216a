import { MatchIndex } from '../match-index';
import { aDemand, aSupply, noon } from '../bench/samples';

/** What is shown of supplies for a demand, by titles alone: the fitting first, then what is nearest. */
function shown(demand: string, supplies: readonly string[]): string[] {
  const index = new MatchIndex({ now: () => noon });
  supplies.forEach((title, at) => index.upsert(aSupply({ id: `s${at}`, title })));
  index.upsert(aDemand({ id: 'd', title: demand }));
  return index.topSupplies('d').map(({ supplyId }) => supplies[Number(supplyId.slice(1))]!);
}

describe('goods by the words of their titles', () => {
  it.each([
    ['10吨行车一台', 'LD单梁起重机 10t'],
    ['PE管 110', 'PE给水管 DN110 PN10'],
    ['PP T30S 拉丝料', '聚丙烯 T30S'],
    ['铁观音礼盒', '安溪铁观音 特级'],
    ['采购阳光玫瑰', '阳光玫瑰葡萄 一级'],
    ['消防泵', '消防水泵 XBD5/30'],
    ['羊绒围脖', '羊绒围巾'],
    ['T恤 纯棉', '纯棉T恤 定制'],
  ])('%s is answered by %s', (demand, supply) => {
    expect(shown(demand, [supply])).toEqual([supply]);
  });

  it.each([
    ['电机 5500W', ['电机端盖', '水泵电机维修服务']],
    ['数控车床一台', ['数控车床操作培训', '数控刀片 CNMG120408']],
    ['太阳能路灯', ['路灯杆 6米']],
    ['螺杆空压机 7.5千瓦', ['空压机油 46号', '纯棉T恤 定制']],
    ['洛川苹果', ['苹果汁 浓缩']],
    ['求购不锈钢球阀 DN50', ['球阀用密封圈 DN50', '电动执行器（球阀用）']],
  ])('%s is not answered by what belongs to such goods, or is done with them', (demand, others) => {
    expect(shown(demand, others)).toEqual([]);
  });

  it('what was asked for goes before more of it', () => {
    const [more, same] = ['三相异步电动机 YE3-160M-4 11kW', '三相异步电动机 YE3-132S-4 5.5kW'];
    expect(shown('电机 5500W', [more, same])).toEqual([same, more]);
  });
});

import type { PropertyName } from './properties';

/** A family of made-up goods: its properties, the first ones essential, and its products under all their names. */
export interface GoodsFamily {
  readonly name: string;
  readonly industry: string;
  readonly essential: readonly PropertyName[];
  readonly wishes: readonly PropertyName[];
  /** Names of one product each. */
  readonly products: readonly (readonly string[])[];
  readonly unit: string;
}

/** Name, industry, essential properties, wishes, unit, products: names of one product by `=`. */
const FAMILIES = `
阀门|3443|bore,valveMaterial,pressure||台|球阀=球形阀=法兰球阀;闸阀=闸板阀;蝶阀=蝴蝶阀;截止阀=截门;止回阀=单向阀=逆止阀;减压阀=调压阀
电机|3812|power,poles,voltage||台|三相异步电动机=三相电机=异步电机;伺服电机=伺服马达;直流电机=直流电动机
钢管|3311|pipe,steelGrade||t|无缝钢管=无缝管;焊接钢管=焊管;螺旋钢管=螺旋管
钢板|3130|thickness,steelGrade||t|热轧钢板=热轧板;冷轧钢板=冷轧板;花纹钢板=花纹板
型钢|3130|section,steelGrade||t|角钢=角铁;方管=方通;槽钢=槽铁
电缆|3831|cores||米|电力电缆=YJV电缆;控制电缆=KVV电缆;橡套电缆=橡皮电缆
轴承|3451|bearing||个|深沟球轴承=球轴承;轴承座;直线轴承
紧固件|3482|thread,strength||件|六角螺栓=外六角螺栓;内六角螺钉=内六角螺丝;双头螺柱=双头螺栓
水泵|3441|flow,head,voltage||台|离心泵=离心水泵;潜水泵=潜水电泵;螺杆泵;隔膜泵
风机|3462|power,voltage|noise|台|轴流风机=轴流式通风机;离心风机=离心式通风机;罗茨风机=罗茨鼓风机
起重机|3432|load,span||台|桥式起重机=行车=天车;门式起重机=龙门吊;电动葫芦=电葫芦
减速机|3453|ratio,power||台|齿轮减速机=齿轮减速器;蜗轮减速机=蜗杆减速机;行星减速机=行星减速器
变压器|3821|capacity,voltage||台|油浸式变压器=油浸变压器;干式变压器=干变
蓄电池|3841|charge||只|铅酸蓄电池=铅酸电池;磷酸铁锂电池=铁锂电池
灯具|3872|watts,colourHeat||盏|LED投光灯=LED泛光灯;LED路灯=路灯;LED工矿灯=工矿灯
茶叶|1530|grade||kg|龙井茶=龙井;普洱茶=普洱;铁观音;碧螺春
粮食|0111|grade|moisture|t|玉米;小麦;大豆=黄豆;稻谷=水稻
化工|2614|purity||t|柠檬酸;冰醋酸=乙酸;氢氧化钠=烧碱;碳酸钠=纯碱
面料|1711|gram,colour||米|纯棉帆布=棉帆布;涤纶牛津布=牛津布;摇粒绒
纸箱|2231|box,layers||个|瓦楞纸箱=瓦楞箱=纸箱;飞机盒;蜂窝纸板箱
水泥|3011|cementGrade||t|普通硅酸盐水泥=普硅水泥;矿渣水泥=矿渣硅酸盐水泥
液压缸|3444|cylinder,stroke||台|液压油缸=液压缸=油缸;气缸=汽缸;电动推杆=电动缸
空压机|3442|power,voltage|noise|台|螺杆空压机=螺杆式空气压缩机;活塞空压机=活塞式空气压缩机
法兰|3484|bore,steelGrade,pressure||件|平焊法兰=板式平焊法兰;对焊法兰=带颈对焊法兰;法兰盲板=盲板
`;

export const goodsFamilies: readonly GoodsFamily[] = FAMILIES.trim().split('\n').map(readLine);

function readLine(line: string): GoodsFamily {
  const [name = '', industry = '', essential = '', wishes = '', unit = '', products = ''] = line.split('|'); // prettier-ignore
  const list = (text: string) => text.split(',').filter((one) => one !== '') as PropertyName[];
  return {
    ...{ name, industry, unit, essential: list(essential), wishes: list(wishes) },
    products: products.split(';').map((names) => names.split('=')),
  };
}

import type { DrawingName } from './drawing.data';

/** Words that say what a thing is, where its industry says it too coarsely. Alternatives are separated by `|`. */
const words: readonly (readonly [DrawingName, string])[] = [
  ['ballValve', '球阀|ball valves?'],
  ['gateValve', '闸阀|截止阀|闸门|gate valves?|globe valves?'],
  ['valve', '阀门?|valves?'],
  ['pump', '泵|pumps?'],
  ['compressor', '压缩机|空压机|鼓风机|compressors?'],
  ['motor', '电动机|电机|马达|发电机|motors?|generators?'],
  ['gearbox', '减速机|减速器|变速箱|齿轮箱|gearbox(?:es)?|reducers?'],
  ['bearing', '轴承|轴瓦|bearings?'],
  ['gear', '齿轮|链轮|联轴器|配件|零件|零部件|铸件|锻件|gears?|castings?|parts'],
  ['bolt', '螺栓|螺钉|螺丝|螺母|螺柱|紧固件|垫圈|铆钉|bolts?|screws?|nuts|fasteners?'],
  ['flange', '法兰|管件|弯头|三通|flanges?'],
  ['pipe', '钢管|铜管|铝管|无缝管|焊管|管材|塑料管|管道|pipes?|tubes?'],
  ['beam', '型材|型钢|角钢|槽钢|工字钢|H型钢|钢结构|profiles?|beams?'],
  ['plate', '钢板|铝板|铜板|中厚板|合金板|板材|plates?'],
  ['coil', '卷板|卷材|带钢|钢带|线材|盘条|螺纹钢|钢筋|圆钢|热轧卷|冷轧卷|coils?'],
  ['ingot', '铝锭|铜锭|锌锭|铅锭|钢坯|生铁|铜排|铜材|电解铜|ingots?'],
  ['wrench', '扳手|五金工具|钻头|刀具|锁具|tools'],
  ['tank', '储罐|罐体|锅炉|换热器|反应釜|压力容器|tanks?|boilers?'],
  ['pot', '锅|餐具|厨具|cookware'],
  ['crane', '起重机|行车|电动葫芦|吊机|升降机|电梯|cranes?|hoists?'],
  ['forklift', '叉车|搬运车|堆高车|forklifts?'],
  ['machineTool', '机床|车床|铣床|磨床|钻床|加工中心|冲床|折弯机|lathes?|machine tools?'],
  ['mould', '模具|模架|moulds?|molds?'],
  ['excavator', '挖掘机|泵车|装载机|推土机|压路机|搅拌机|excavators?'],
  ['tractor', '拖拉机|收割机|插秧机|播种机|农机|tractors?|harvesters?'],
  ['machine', '生产线|设备|装置|machines?|machinery|equipment'],
  ['transformer', '变压器|开关柜|配电柜|逆变器|断路器|transformers?|switchgear'],
  ['solar', '光伏组件|太阳能板|硅片|光伏|solar panels?|modules?'],
  ['battery', '电池|电池包|电芯|蓄电池|储能柜|batter(?:y|ies)'],
  ['cable', '电缆|电线|漆包线|光缆|导线|线缆|钢丝绳|cables?|wires?'],
  ['lamp', '灯|灯具|路灯|照明|lamps?|lights?'],
  ['appliance', '冰箱|洗衣机|空调|电视机|热水器|家电|refrigerators?'],
  ['electronics', '电路板|线路板|芯片|集成电路|电容|电阻|连接器|传感器|chips?|circuit boards?'],
  ['magnet', '磁钢|磁铁|磁材|钕铁硼|magnets?'],
  ['antenna', '天线|基站|手机|路由器|phones?'],
  ['software', '软件|系统开发|电脑|计算机|服务器|software|computers?'],
  ['gauge', '仪表|地磅|汽车衡|硬度计|流量计|压力表|水表|电表|温度计|gauges?|meters'],
  ['vehicle', '汽车|轿车|客车|新能源车|cars?|vehicles?'],
  ['freight', '货车|卡车|挂车|物流|运输|货运|trucks?|freight|logistics'],
  ['bicycle', '自行车|电动车|摩托车|bicycles?|motorcycles?'],
  ['ship', '船舶|船|ships?|boats?'],
  ['train', '列车|机车|trains?'],
  ['tyre', '轮胎|tyres?|tires?'],
  ['plastic', '注塑件|塑料件|塑料筐|塑料粒子|薄膜|塑胶|塑料制品|plastics?'],
  ['yarn', '纱|棉纱|纱线|涤纶丝|毛线|丝线|短纤|长丝|yarns?|fibres?'],
  ['cotton', '棉花|长绒棉|皮棉|籽棉|cotton'],
  ['cloth', '(?<![分发公])布(?![氏置线])|面料|坯布|绸缎|牛仔布|无纺布|fabrics?|cloth'],
  ['garment', '服装|衬衫|工作服|西服|羽绒服|校服|制服|T恤|毛衣|garments?|shirts?|workwear'],
  ['shoe', '鞋|皮鞋|运动鞋|劳保鞋|shoes?|boots?'],
  ['bag', '箱包|皮具|背包|皮革|bags|leather'],
  ['timber', '木材|原木|胶合板|密度板|木板|木地板|timber|plywood'],
  ['bamboo', '竹|竹材|竹地板|竹制品|bamboo'],
  ['furniture', '家具|茶几|桌椅|沙发|床垫|办公桌|衣柜|furniture|chairs?'],
  ['carton', '纸箱|纸盒|包装箱|瓦楞纸板|cartons?'],
  ['paper', '纸|原纸|纸浆|卷纸|paper'],
  ['book', '图书|印刷品|画册|books?'],
  ['ball', '玩具|体育用品|球类|toys?'],
  ['grain', '大米|小麦|玉米|稻谷|大豆|杂粮|面粉|小米|粮食|rice|wheat|maize|corn|soybeans?|grain'],
  ['seedling', '种子|种苗|苗木|秧苗|seeds?|seedlings?'],
  ['oil', '菜籽油|花生油|大豆油|食用油|茶油|香油|橄榄油|rapeseed oil|edible oil'],
  [
    'meat',
    '肉|牛腩|牛腱|牛排|羊排|牛眼肉|上脑|里脊|牛霖|火腿|腊肠|鸡腿|排骨|beef|pork|mutton|meat',
  ],
  ['cattle', '活牛|肉牛|肉羊|生猪|牛犊|仔猪|cattle|livestock'],
  ['fish', '鱼|虾|海参|海鲜|水产|螃蟹|fish|shrimps?|seafood'],
  ['vegetable', '蔬菜|白菜|辣椒|番茄|马铃薯|土豆|洋葱|大蒜|香菇|木耳|食用菌|萝卜|vegetables?'],
  [
    'fruit',
    '水果|苹果|柑橘|脐橙|葡萄|猕猴桃|红枣|枸杞|核桃|椰浆|椰汁|椰肉|荔枝|芒果|香蕉|梨|fruits?|apples?|coconut',
  ],
  ['tea', '茶|茶叶|红茶|绿茶|白茶|普洱|乌龙茶|龙井|毛峰|tea'],
  ['bottle', '白酒|啤酒|葡萄酒|黄酒|饮料|牛奶|酱油|醋|矿泉水|wine|liquor|milk'],
  ['sack', '白糖|食糖|饲料|淀粉|sugar|feed'],
  ['herb', '中药材|中药|肉苁蓉|肉桂|鱼腥草|药材|党参|黄芪|当归|人参|三七|甘草|herbs?|ginseng'],
  ['medicine', '药|药品|胶囊|片剂|原料药|疫苗|medicines?|vaccines?'],
  ['medical', '医疗器械|口罩|注射器|医疗设备'],
  ['paint', '涂料|油漆|油墨|漆|paints?|coatings?'],
  ['fertiliser', '肥料|化肥|尿素|复合肥|磷酸一铵|有机肥|fertili[sz]ers?'],
  ['soap', '洗涤剂|洗衣液|肥皂|化妆品|soap|cosmetics'],
  [
    'chemical',
    '溶剂|盐酸|醋酸|农药|硫酸|烧碱|纯碱|甲醇|乙醇|乙酸乙酯|树脂|催化剂|solvents?|resins?',
  ],
  ['drum', '柴油|汽油|润滑油|机油|沥青|原油|diesel|lubricants?'],
  ['ore', '煤炭|原煤|焦炭|矿石|铁矿|精矿|砂石|石英砂|ores?|coal'],
  [
    'brick',
    '砖|(?<![千百兆毫万微吉轴])瓦(?![楞斯时特])|石材|大理石|花岗岩|瓷砖|耐火砖|bricks?|tiles',
  ],
  ['cement', '水泥|混凝土|石膏|石灰|cement|concrete'],
  ['glass', '玻璃|玻璃器皿|玻璃瓶|glass|glassware'],
  ['ceramics', '陶瓷|瓷器|茶具|花瓶|ceramics?|porcelain'],
  ['factory', '厂房|车间|标准厂房|workshops?|factory buildings?'],
  ['warehouse', '仓库|仓储|冷库|warehouses?|cold store'],
  ['land', '用地|地块|土地|land|sites?'],
];

const rules = words.map(([name, alternatives]) => ({
  name,
  pattern: new RegExp(
    alternatives
      .split('|')
      .map((word) =>
        /^[a-zA-Z]/.test(word) && !/\p{Script=Han}/u.test(word) ? `\\b${word}\\b` : word,
      )
      .join('|'),
    'giu',
  ),
}));

/** 色选机 and whatever else ends so is a machine, though the rice comes first. */
const MACHINE = /\p{Script=Han}机(?!\p{Script=Han})/gu;

/** What stands after these does not say what the thing is. */
const AFTERWARDS = /[（(【[].*$|\s(?:for|with|of)\s.*$/iu;

/** 15千瓦, 18 瓦, 6 meters, 25 kg bags: how much or how packed, in words that are things elsewhere. */
const AMOUNTS =
  /\d[\d.,]*\s*(?:[千百兆毫万微吉]?瓦[时特]?|met(?:er|re)s?\b|(?:kgs?|g|lbs?|l|ml|tons?)\s*[/ -]?\s*(?:bags?|bottles?|cartons?|drums?|boxes)\b)/giu;

/** A list shows the same titles again and again. */
const remembered = new Map<string, DrawingName | null>();
const MOST_REMEMBERED = 1000;

/** The drawing of the head noun of a title, which is the last one that is known in it; `null` where none is. */
export function drawingOfTitle(title: string): DrawingName | null {
  const known = remembered.get(title);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const name = lastNounIn(title.replace(AFTERWARDS, '').replace(AMOUNTS, ' '));
  remembered.set(title, name);
  return name;
}

function lastNounIn(head: string): DrawingName | null {
  const found = [{ name: 'machine' as DrawingName, pattern: MACHINE }, ...rules].flatMap(
    ({ name, pattern }) =>
      [...head.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        name,
        length: name === 'machine' ? 1 : length,
        end: index + length,
      })),
  );
  found.sort((left, right) => right.end - left.end || right.length - left.length);
  return found[0]?.name ?? null;
}

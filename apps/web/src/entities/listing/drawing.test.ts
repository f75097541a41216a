import { describe, expect, it } from 'vitest';
import { drawingOf } from './drawing';
import { drawingOfIndustry } from './drawing-industries';
import { drawings } from './drawing.data';

const product = (title: string, code?: string) =>
  drawingOf({ title, kind: 'products', industry: code === undefined ? null : { code } });

describe('the drawing of a listing', () => {
  it.each([
    ['不锈钢法兰球阀 Q41F-16P 全系列', '344', 'ballValve'],
    ['求购 铸钢法兰闸阀 Z41H-25 DN200', '344', 'gateValve'],
    ['蝶阀 D371X DN150', '344', 'valve'],
    ['单级单吸离心泵 IS65-50-160 15kW', '344', 'pump'],
    ['螺杆空压机 22kW', '344', 'compressor'],
    ['高效三相异步电动机 YE3-132M-4 7.5kW', '381', 'motor'],
    ['深沟球轴承 6204-2RS', '345', 'bearing'],
    ['斜齿轮硬齿面减速机 R97 速比30', '345', 'gearbox'],
    ['高强度六角头螺栓 M16×80 10.9级', '348', 'bolt'],
    ['带颈对焊法兰 DN100 PN16 304', '348', 'flange'],
    ['20# 无缝钢管 108×6', '313', 'pipe'],
    ['TA2 钛合金板 3mm', '325', 'plate'],
    ['热轧卷板 Q235B', '313', 'coil'],
    ['6063-T5 工业铝型材 40×40', '325', 'beam'],
    ['铜芯交联电力电缆 YJV 4×70', '383', 'cable'],
    ['求购 磷酸铁锂储能电池包 51.2V280Ah', '384', 'battery'],
    ['电动单梁起重机 5t 跨度16.5m', '343', 'crane'],
    ['大米色选机 6SXM 4t/h', '353', 'machine'],
    ['数控车床 CK6140', '342', 'machineTool'],
    ['二手轮式拖拉机 90马力', '357', 'tractor'],
    ['21S 精梳棉纱 紧密纺', '171', 'yarn'],
    ['新疆长绒棉 137', '051', 'cotton'],
    ['涤棉 坯布 45×45', '175', 'cloth'],
    ['夏季 防静电工作服', '181', 'garment'],
    ['劳保鞋 42 码', '195', 'shoe'],
    ['冷冻草原牛牛腩', '135', 'meat'],
    ['东北大米 一级', '131', 'grain'],
    ['毛峰 特级', '153', 'tea'],
    ['压榨菜籽油 一级 5L', '133', 'oil'],
    ['岷县当归 一等', '017', 'herb'],
    ['乙酸乙酯 工业级 99.9%', '261', 'chemical'],
    ['外墙涂料 20kg', '264', 'paint'],
    ['五层瓦楞纸箱 AB楞', '223', 'carton'],
    ['办公桌 1.6 m', '211', 'furniture'],
    ['高硼硅玻璃器皿 500ml', '305', 'glass'],
    ['4层 FR-4 印制电路板 沉金', '398', 'electronics'],
    ['烧结钕铁硼磁钢 N35', '398', 'magnet'],
    ['100W LED 工矿灯', '387', 'lamp'],
    ['稻谷干燥机 10t', '353', 'machine'],
    ['42.5 普通硅酸盐水泥', '301', 'cement'],
    ['一级高铝耐火砖', '308', 'brick'],
    ['冷链运输 兰州至温州', '543', 'freight'],
    ['Stainless ball valve DN50', '344', 'ballValve'],
    ['Pump for gate valves', '344', 'pump'],
    ['离心泵 15千瓦', '344', 'pump'],
    ['三相异步电动机 750 瓦', '381', 'motor'],
    ['风力发电机组 2.5兆瓦', '381', 'motor'],
    ['柴油发电机组 200千瓦', '381', 'motor'],
    ['百瓦级 激光 切割设备', '342', 'machine'],
    ['分布式光伏组件 550瓦', '382', 'solar'],
    ['储能电池 100 千瓦时', '384', 'battery'],
    ['LED 路灯 60瓦', '387', 'lamp'],
    ['琉璃瓦 30×20', '303', 'brick'],
    ['巴氏合金轴瓦', '345', 'bearing'],
    ['镀锌钢管 6米 20吨', '313', 'pipe'],
    ['Steel pipe 108×6, 12 meters', '313', 'pipe'],
    ['Wheat flour rice 25 kg bags', '131', 'grain'],
    ['电动葫芦 2吨 5台套', '343', 'crane'],
    ['玉米 2000公斤', '011', 'grain'],
    ['漆包线 QZ-2 0.5mm', '383', 'cable'],
    ['冰醋酸 工业级', '261', 'chemical'],
    ['布氏硬度计', '401', 'gauge'],
    ['肉苁蓉 切片', '017', 'herb'],
    ['混凝土泵车 56米', '351', 'excavator'],
  ])('%s is drawn as what it is', (title, code, name) => {
    expect(product(title, code)).toBe(name);
    expect(product(title, code)).toBe(name);
  });

  it.each([
    ['屠宰及肉类加工', '135', 'meat'],
    ['泵、阀门、压缩机及类似机械制造', '344', 'valve'],
    ['电池制造', '384', 'battery'],
    ['蔬菜、菌类、水果和坚果加工', '137', 'vegetable'],
  ])('of no known noun goes by its industry: %s', (_, code, name) => {
    expect(product('XJ-200', code)).toBe(name);
  });

  it('of money, people, knowledge, markets and places goes by the kind, whatever is named besides', () => {
    const of = (kind: 'capital' | 'talent' | 'technology' | 'markets' | 'space', title: string) =>
      drawingOf({ title, kind, industry: { code: '344' } });
    expect(of('capital', '设备融资租赁 36 个月')).toBe('capital');
    expect(of('talent', '焊工 技师派驻与培训')).toBe('talent');
    expect(of('technology', '电镀 表面处理技术许可')).toBe('technology');
    expect(of('markets', '西北 五金机电经销渠道合作')).toBe('shop');
    expect(of('space', '标准厂房出租 3000 ㎡')).toBe('factory');
    expect(of('space', '工业用地招商 50 亩')).toBe('land');
  });

  it('is no gear but for parts of machines', () => {
    const gears = Object.entries(drawingOfIndustry)
      .filter(([, name]) => name === 'gear')
      .map(([code]) => code);
    expect(gears).toEqual(['339', '345', '348']);
  });

  it('of food is never a machine, and of a machine never food', () => {
    const food = ['grain', 'sack', 'oil', 'meat', 'fish', 'vegetable', 'tin', 'bottle', 'tea'];
    for (const [code, name] of Object.entries(drawingOfIndustry)) {
      const division = Number(code.slice(0, 2));
      if (division >= 13 && division <= 15) expect(food).toContain(name);
      if (division >= 33 && division <= 40) expect(food).not.toContain(name);
    }
  });
});

describe('the drawings', () => {
  it('are many, and no two are the same', () => {
    const paths = Object.values(drawings);
    expect(paths.length).toBeGreaterThan(70);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('have a gear with all of its teeth', () => {
    const outline = drawings.gear.slice(0, drawings.gear.indexOf('z'));
    expect(outline.split('L')).toHaveLength(10 * 4);
  });
});

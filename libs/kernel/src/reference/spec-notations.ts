import { MATERIAL_GRADES } from './spec-materials';
import {
  DECIMAL,
  inUnit,
  labelled,
  marked,
  measured,
  near,
  START,
  unless,
  wholeToken,
  written,
  type Notation,
} from './spec-notation';

const CABLE = /缆|电线|护套线|CABLE/;
const SCREW = /螺|栓|丝锥|牙|钉|BOLT|NUT|SCREW/;
const VALVE = /阀|VALVE/;
const LIFTING = /叉车|吊|行车|起重|千斤顶|葫芦/;
/** 槽钢 10A and 链条 08A are designations: what carries a current says so. */
const ELECTRICAL =
  /电|开关|断路|空开|接触器|插座|插头|熔断|保险|逆变|变频|灯|LED|稳压|互感|马达|风扇|风机|泵|舵机|伺服|线圈|线束|端子|焊机|仪表|传感|MOTOR|PUMP|RELAY|SWITCH|POWER|BREAKER|LAMP|CHARG|BATTER|FUSE|SOCKET|CABLE/;
/** 5M and 2V of these are a pitch, a module or a section. */
const DRIVES =
  /同步[带轮]|皮带|三角带|V带|带轮|齿轮|齿条|直齿|斜齿|蜗[轮杆]|链轮|模数|滚刀|铣刀|GEAR|BELT|PULLEY|SPROCKET/;

const PREMISES = /厂房|车间|仓库|土地|用地|地块|场地|办公/;

const DIAMETER = ['直径', 'Diameter'] as const;
const LOAD = ['载重', 'Load'] as const;
const PRESSURE = ['公称压力', 'Nominal pressure'] as const;
const SECTION = ['芯数截面', 'Cores and section'] as const;
const THICKNESS = ['厚度', 'Thickness'] as const;
const THREAD = ['螺纹规格', 'Thread'] as const;
const CURRENT = ['电流', 'Current'] as const;
const SIZE = ['尺寸', 'Size'] as const;
const VOLTAGE = ['电压', 'Voltage'] as const;

const LENGTH = 'MM|CM|M|毫米|厘米|米';
const SIDE = `${DECIMAL}(?:MM|CM|M)?`;

const SIGNS: readonly Notation[] = [
  written(
    ['执行标准', 'Standard'],
    /(?<![A-Z])(?:(?:GB|JB|HG|YB|SH|SY|QB)(?:\/T)?|ISO|DIN|ASTM|ASME|ANSI|JIS|EN)\s?[A-Z]?\d{2,6}(?:\.\d+)*(?:-\d{2,4})?(?![A-Z0-9])/g,
  ),
  marked(['公称通径', 'Nominal diameter'], 'DN', /(?<![A-Z0-9])DN\s?(\d{1,4})(?!\d)/g),
  marked(PRESSURE, 'PN', /(?<![A-Z0-9])PN\s?(\d{1,2}\.\d+|\d{1,3}(?!\d))/g),
  near(VALVE, marked(PRESSURE, 'PN', wholeToken('(6|10|16|25|40|64|100|160)[CPR]'))),
  written(THREAD, wholeToken(`M\\d{1,3}(?:\\.\\d)?(?:×${DECIMAL}){1,2}`)),
  near(SCREW, written(THREAD, wholeToken('M\\d{1,3}(?:\\.\\d)?'))),
  written(['防护等级', 'Protection class'], wholeToken('IP\\d{2}')),
  written(['能效等级', 'Efficiency class'], wholeToken('IE[1-5]')),
  written(SECTION, wholeToken(`\\d×${DECIMAL}(?:\\+\\d×${DECIMAL})+`), 'mm2'),
  near(CABLE, written(SECTION, wholeToken(`\\d{1,2}×${DECIMAL}`), 'mm2')),
  near(
    CABLE,
    inUnit(['截面', 'Section'], 'mm2', new RegExp(`(?<![\\d.])(${DECIMAL})\\s?平方(?!米)`, 'g')),
  ),
  written(
    ['规格尺寸', 'Dimensions'],
    new RegExp(`${START}[ΦØ]?${SIDE}(?:×${SIDE}){1,3}(?![\\d×]|\\.\\d)`, 'g'),
  ),
  marked(DIAMETER, 'Φ', new RegExp(`[ΦØ]\\s?(${DECIMAL})(?:MM)?(?![A-Z0-9.])`, 'g')),
  written(VOLTAGE, new RegExp(`(?<![\\d.])${DECIMAL}\\/${DECIMAL}KV(?![A-Z])`, 'g'), 'kV'),
  inUnit(
    ['温度', 'Temperature'],
    '°C',
    new RegExp(`(?<![A-Z0-9.])(-?${DECIMAL})\\s?(?:°C|摄氏度)`, 'g'),
  ),
];

const LABELLED: readonly Notation[] = [
  labelled(['壁厚', 'Wall thickness'], '壁厚', LENGTH),
  labelled(THICKNESS, '板厚|厚度?', LENGTH),
  measured(THICKNESS, '(?:MM|毫米)(?=\\s?厚)'),
  labelled(['外径', 'Outer diameter'], '外径', LENGTH),
  labelled(['内径', 'Inner diameter'], '内径', LENGTH),
  labelled(DIAMETER, '直径', LENGTH),
  labelled(['宽度', 'Width'], '宽度?|幅宽', LENGTH),
  labelled(['高度', 'Height'], '高度?', LENGTH),
  labelled(['长度', 'Length'], '长度?|定尺', LENGTH),
  labelled(['扬程', 'Head'], '扬程', LENGTH),
  labelled(LOAD, '载重量?|起重量|额定载荷', 'KG|T|公斤|吨'),
];

/** Weights and areas without a label are mostly amounts for sale, so they need their context. */
const MEASURED: readonly Notation[] = [
  measured(['转速', 'Speed'], 'R\\/MIN|RPM|转\\/分钟?'),
  measured(['流量', 'Flow'], 'M3\\/H|立方米?\\/小时|L\\/MIN|T\\/H|吨\\/小时'),
  measured(['容量', 'Capacity'], 'MVA|KVA|千伏安'),
  measured(['功率', 'Power'], 'MW|KW|W|HP|兆瓦|千瓦(?!时)|瓦(?!楞)|马力'),
  measured(VOLTAGE, 'KV|千伏|伏'),
  inUnit(VOLTAGE, 'V', new RegExp(`${START}(\\d{3})\\s?V(?![A-Z]|[.\\-][A-Z0-9])`, 'g')),
  near(ELECTRICAL, unless(DRIVES, measured(VOLTAGE, 'V'))),
  measured(VOLTAGE, 'V', '(?<![A-Z0-9])[AD]C\\s?'),
  measured(['电池容量', 'Battery capacity'], 'MAH|AH|安时'),
  measured(CURRENT, 'KA|MA|安培'),
  near(ELECTRICAL, unless(DRIVES, measured(CURRENT, 'A'))),
  measured(['压力', 'Pressure'], 'MPA|KPA|BAR|兆帕|千帕'),
  measured(['频率', 'Frequency'], 'HZ|赫兹'),
  measured(['容积', 'Volume'], 'L|升(?!降)'),
  near(PREMISES, measured(['面积', 'Area'], 'M2|平方米?|亩')),
  near(LIFTING, measured(LOAD, 'T|吨')),
  measured(SIZE, 'MM|CM|毫米|厘米|米'),
  unless(DRIVES, measured(SIZE, 'M')),
];

/** In the order in which they are tried: what one has matched, the next do not see. */
export const NOTATIONS = [...SIGNS, ...LABELLED, ...MATERIAL_GRADES, ...MEASURED] as const;

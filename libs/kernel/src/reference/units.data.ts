/**
 * Units of trade: SI, what GB 3100-1993 admits beside it, and Chinese market units. In each line
 * code, Chinese name, English name, dimension, factor to the dimension's base, other spellings.
 * Where capitals alone tell two units apart (MW, mW), other capitals mean the one that comes first.
 *
 * Factors: SI prefixes; for what is no SI unit the conversions of GB 3102-1993 (斤 = 0.5 kg, 亩 = 2000/3 m²,
 * in = 25.4 mm, kgf = 9.80665 N, psi = 0.45359237 kgf/in²). 马力 is the metric horsepower of GB 3102.3,
 * 75 kgf·m/s = 735.49875 W, and so is `hp` in Chinese data sheets; 英制马力 is 550 ft·lbf/s.
 *
 * Counting units. 件, 个, 只 and 枚 are different words for one piece (which of them depends on the noun), 打 is
 * twelve of them. Every other counting unit (dimension `=`) is a dimension of its own, never compared with another:
 * how many 件 are in a 套, 箱 or 捆 is said by the goods; 台 and 辆 count machines, 双, 对 and 副 what is sold in twos.
 */
export const UNITS = `
t|吨|t|mass|1000|公吨 ton tons tonne tonnes MT mt mts
kg|公斤|kg|mass|1|千克 kgs kilogram kilograms
g|克|g|mass|0.001|gram grams
mg|毫克|mg|mass|0.000001|
jin|斤|jin|mass|0.5|市斤
km|公里|km|length|1000|千米
m|米|m|length|1|公尺 延米 meter meters metre metres
dm|分米|dm|length|0.1|
cm|厘米|cm|length|0.01|公分
mm|毫米|mm|length|0.001|
um|微米|μm|length|0.000001|
in|英寸|in|length|0.0254|inch inches
km2|平方公里|km²|area|1000000|平方千米
ha|公顷|ha|area|10000|hectare hectares
mu|亩|mu|area|666.6666666666666|市亩
m2|平方米|m²|area|1|平米 平方 sqm
cm2|平方厘米|cm²|area|0.0001|
mm2|平方毫米|mm²|area|0.000001|
m3|立方米|m³|volume|1|立方 方 cbm
L|升|L|volume|0.001|公升 liter liters litre litres
mL|毫升|mL|volume|0.000001|
MW|兆瓦|MW|power|1000000|
kW|千瓦|kW|power|1000|
W|瓦|W|power|1|瓦特
mW|毫瓦|mW|power|0.001|
hp|马力|hp|power|735.49875|ps 公制马力 米制马力
hp(I)|英制马力|imperial hp|power|745.6998715822702|英马力
MVA|兆伏安|MVA|apparent-power|1000000|
kVA|千伏安|kVA|apparent-power|1000|
VA|伏安|VA|apparent-power|1|
MWh|兆瓦时|MWh|energy|1000|
kWh|千瓦时|kWh|energy|1|度 度电
MPa|兆帕|MPa|pressure|1000000|
kPa|千帕|kPa|pressure|1000|
Pa|帕|Pa|pressure|1|帕斯卡
bar|巴|bar|pressure|100000|
kgf/cm2|公斤力/平方厘米|kgf/cm²|pressure|98066.5|kg/cm2 公斤/平方厘米 公斤压力
psi|磅/平方英寸|psi|pressure|6894.757293168361|
kV|千伏|kV|voltage|1000|
V|伏|V|voltage|1|伏特
kA|千安|kA|current|1000|
A|安|A|current|1|安培
mA|毫安|mA|current|0.001|
Ah|安时|Ah|charge|1|
mAh|毫安时|mAh|charge|0.001|
GHz|吉赫|GHz|frequency|1000000000|
MHz|兆赫|MHz|frequency|1000000|
kHz|千赫|kHz|frequency|1000|
Hz|赫兹|Hz|frequency|1|赫
°C|摄氏度|°C|temperature|1|
°F|华氏度|°F|temperature|0.5555555555555556|
kN|千牛|kN|force|1000|
N|牛|N|force|1|牛顿
N.m|牛米|N·m|torque|1|nm 牛顿米
GB|吉字节|GB|data|1|
TB|太字节|TB|data|1000|
s|秒|s|time|1|秒钟 sec second seconds
min|分钟|min|time|60|分 minute minutes
h|小时|h|time|3600|时 hour hours hr
d|天|day|time|86400|日 day days
wk|周|week|time|604800|星期 礼拜 week weeks
workday|工作日|working day|=|1|个工作日
month|月|month|calendar|1|个月 months
quarter|季度|quarter|calendar|3|季 个季度 quarters
year|年|year|calendar|12|years yr
CNY|元|CNY|money|1|rmb 人民币元
CNY10k|万元|CNY 10,000|money|10000|万元人民币
CNY100m|亿元|CNY 100 million|money|100000000|
r|转|r|=|1|rev
pc|件|pc|=|1|个 只 枚 pcs piece pieces
dozen|打|dozen|count:pc|12|dozens
unit|台|unit|=|1|units
set|套|set|=|1|sets
group|组|group|=|1|
rod|根|length|=|1|支
strip|条|strip|=|1|
sheet|张|sheet|=|1|sheets
block|块|block|=|1|
slice|片|piece|=|1|
roll|卷|roll|=|1|rolls
reel|盘|reel|=|1|
box|箱|case|=|1|boxes case cases
carton|盒|box|=|1|
pack|包|pack|=|1|packs
bag|袋|bag|=|1|bags
bottle|瓶|bottle|=|1|bottles
drum|桶|drum|=|1|drums
can|罐|can|=|1|
pair|双|pair|=|1|对 副 pairs
bundle|捆|bundle|=|1|
lot|批|lot|=|1|批次 lots
item|项|item|=|1|
time|次|time|=|1|
vehicle|辆|vehicle|=|1|
load|车|load|=|1|
ship|艘|ship|=|1|
head|头|head|=|1|
plant|株|plant|=|1|棵
book|册|copy|=|1|本
person|人|person|=|1|名 位 persons people
manday|人天|person-day|=|1|人日
household|户|household|=|1|
firm|家|firm|=|1|
room|间|room|=|1|
building|栋|building|=|1|座 幢
teu|标箱|TEU|=|1|`;

/**
 * Values of attributes as people write them in listings, with what they mean: `meaning | value | value …`. A figure is its
 * dimension and its amount in base units (`..` a range, open at an end without a number); several figures are joined by ` + `;
 * a size is `size` with its parts; `name` is a grade, model, material or other word that is no physical quantity; `text` is
 * free text.
 */
export const ATTRIBUTE_VALUES = `
length 0.05|DN50|dn50|DN 50|ＤＮ５０|50mm|50 mm|50毫米|5cm|φ50|Φ50mm|ø50|2寸|2英寸|2"|2″|50MM|0.05米
length 0.2|DN200|Dn200|200mm|20厘米|0.2m|8寸|8英寸|φ200|通径200mm|直径200mm|口径DN200
length 0.015|DN15|15mm|1/2寸|1/2"|1/2英寸|G1/2|1/2″
length 0.02|DN20|3/4寸|3/4"|20mm|G3/4|Φ20
length 0.025|DN25|1寸|1"|25mm|1英寸|G1|2.5cm
length 0.1|DN100|4寸|100mm|10cm|100毫米|Φ100|4英寸|0.1m
length 1.2|1.2m|1200mm|1.2米|120cm|1,200mm|1200毫米|1.2 M
length 6|6m|6米|6000mm|6 m|6.0m|定尺6米|长6m|长度6米
length 0.0001|10丝|0.1mm|100μm
length 0.00001|0.01mm|10μm|10um|10微米|10µm
pressure 1600000|PN16|pn16|PN 16|PN1.6|1.6MPa|1.6 MPa|1.6Mpa|16bar|16 BAR|1.6兆帕|PN16bar|16巴|1600kPa
pressure 4000000|PN40|PN4.0|4.0MPa|4MPa|40bar|4兆帕|40 bar
pressure 6894.757|1psi|1PSI|1 psi
pressure 1000000..|≥1MPa|不小于1MPa|1MPa以上|≥10bar|>=1MPa|1MPa及以上|不低于10bar
power 5500|5.5kW|5.5KW|5.5千瓦|5500W|5500w|5.5 kW|5500瓦|5.5Kw|功率5.5kW|5.5ＫＷ
power 750|750W|0.75kW|0.75KW|750瓦|0.75千瓦
power 10000..|不小于10kW|≥10kW|10kW以上|>=10KW|10千瓦以上|不低于10kW|大于等于10kW|至少10kW|≧10kW|10kW及以上|最小10kW
power ..15000|≤15kW|不大于15kW|不超过15kW|15kW以下|<=15kW|15千瓦以内|最大15kW|至多15kW|≦15kW
power 7500..11000|7.5-11kW|7.5~11kW|7.5kW-11kW|7.5～11KW|7.5至11千瓦|7.5kW~11kW|7500-11000W|7.5—11kW
power 735.4987|1马力|1HP|1hp
voltage 380|380V|AC380V|380伏|380 V|0.38kV|AC 380V|380v|交流380V|三相380V
voltage 220|220V|AC220V|220伏|单相220V|220 V|0.22kV
voltage 24|24V|DC24V|DC 24V|24伏|直流24V|24VDC|24V DC
voltage 10000|10kV|10KV|10千伏|10000V|10 kV
voltage 380 + frequency 50|380V/50Hz|380V 50Hz|AC380V/50HZ|380V,50Hz|380V、50Hz|50Hz/380V
voltage 220 + frequency 60|220V/60Hz|220V 60Hz|AC220V/60Hz
voltage 600 + voltage 1000|0.6/1kV|0.6/1KV
frequency 50|50Hz|50HZ|50赫兹|50 Hz|0.05kHz
current 63|63A|63安|63 A|63安培|In=63A
current 0.02|20mA|20毫安|0.02A|20 mA
charge 5|5Ah|5000mAh|5000毫安时|5安时|5000 mAh|5AH|5000MAH
charge 100|100Ah|100AH|100安时|100 Ah
apparent-power 200000|200kVA|200KVA|200千伏安|0.2MVA|200 kVA|200kva
apparent-power 630000|630kVA|630KVA|630千伏安|0.63MVA
mass 5000|5t|5吨|5T|5000kg|5000公斤|5 t|5.0t|5.0吨|5000KG|10000斤
mass 25|25kg|25公斤|25KG|25千克|50斤|25000g|0.025t
mass 0.5|500g|0.5kg|500克|1斤|一斤
mass 5000..|≥5t|5吨以上|不小于5吨|不低于5t|≥5000kg|5t及以上
mass 20000..25000|20-25吨|20~25t|20吨-25吨|20t~25t
mass/time 1.666667|6t/h|6吨/小时|6T/H|6吨/时|6000kg/h|每小时6吨
mass/calendar 300000|300t/月|300吨/月|每月300吨|300 t/月
volume/time 0.01388889|50m³/h|50m3/h|50立方/小时|50方/h|50立方米/小时|50 m³/h|50M3/H|每小时50立方|50立方米每小时
volume 2|2m³|2立方|2立方米|2000L|2000升|2方|2 m3|2m3
volume 0.0005|500ml|500mL|500毫升|0.5L|0.5升|500ML|500 ml
volume 0.00005|50ml|50毫升|50mL|0.05L
area 5000|5000㎡|5000平方米|5000平米|5000平方|5000 m²|5000m2|0.5万平方米|5,000平方米|7.5亩
area 0.000025|25mm²|25mm2|25平方毫米|25 mm²
temperature 80|80℃|80°C|80摄氏度|80 ℃
temperature -20..60|-20~60℃|-20℃~60℃|-20至60℃|-20～+60℃|-20°C~60°C
colour-temperature 4000|4000K|4000k|4000 K|色温4000K|4000开
colour-temperature 3000|3000K|3000k|3000 K
percent 99.5|99.5%|99.5％|99.5 %|百分之99.5|纯度99.5%|含量99.5%
percent 99..|≥99%|99%以上|不低于99%|不小于99%|>=99%|99%及以上|大于99%
percent ..14|≤14%|14%以下|不超过14%|不大于14%|<=14%|14%以内
money 5000000|500万元|500万元人民币|5000000元|￥500万|500 万元|人民币500万元|0.05亿元
money 1000000..|100万元以上|≥100万元|不低于100万元
frequency 2400000000|2.4GHz|2.4GHZ|2400MHz
count:r/time 24.16667|1450r/min|1450rpm|1450转/分|1450RPM|1450转/分钟|1450 r/min|1450转每分
force 50000|50kN|50千牛|50000N|50KN
torque 200|200N·m|200N.m|200牛米|200Nm|200 N·m
noise 70|70dB|70分贝|70dB(A)|70 dB
noise ..70|≤70dB|70dB以下|不大于70dB|≤70分贝|不超过70分贝
time 172800|2天|48小时|48h|2 天|2日
calendar 12|12个月|1年|12月|一年|壹年
calendar 24|24个月|2年|两年|二年
hardness-hrc 60|60HRC|HRC60|60 HRC|HRC 60|60hrc
hardness-hrc 58..62|58-62HRC|HRC58-62|58~62HRC|HRC58~62
hardness-hb 200|200HB|HB200|HBW200|200 HB
hardness-shore-a 70|70邵A|邵氏70A|ShoreA70|70 Shore A
length 0.0000016|Ra1.6|RA1.6|Ra 1.6|Ra1.6μm|ra1.6
luminous-flux 3000|3000lm|3000流明|3000LM
mesh 200|200目|200 目|200mesh
poles 4|4极|4P|四极|4 极|4p
cores 4|4芯|四芯|4 芯
layers 5|5层|五层|5 层
mass/volume 2700|2.7g/cm³|2.7g/cm3|2700kg/m³
mass/area 0.28|280g/㎡|280g/m²|280克/平方米|280g/m2|280克/平米|280gsm|280GSM
length/time 2|2m/s|2米/秒|120m/min|2 m/s
power/area 150|150W/㎡|150W/m²|150W/m2
data 16|16GB|16 GB
length 0.0498..0.0502|50±0.2mm|50mm±0.2mm|50±0.2 mm
size 89×5 length|φ89×5|Φ89*5|φ89x5|Φ89X5|φ89×5mm|89×5mm|φ89*5.0|ø89×5
size 89×5|89×5|89*5|89x5|89X5|89＊5|89 × 5
size 40×40×3|40×40×3|40*40*3|40x40x3|40X40X3|40＊40＊3|40 * 40 * 3
size 600×400×300 length|600×400×300mm|600*400*300mm|600mm×400mm×300mm|60×40×30cm|60cm*40cm*30cm|0.6×0.4×0.3m|600X400X300MM
thread 12×60|M12×60|M12*60|m12x60|M12X60|M 12×60|M12×60mm|Ｍ１２×６０
thread 8|M8|m8|M 8|Ｍ８
thread 20×1.5|M20×1.5|M20*1.5|m20x1.5
size 4×25|4×25|4*25|4x25|4 × 25
size 4×25 area|4×25mm²|4*25mm2|4x25平方|4芯25平方|4*25平方毫米
size 3×25×1×16|3×25+1×16|3*25+1*16|3x25+1x16
length 0.05 + pressure 1600000|DN50PN16|DN50 PN16|DN50/PN16|DN50-PN16|PN16 DN50|DN50,PN16|DN50、PN1.6
voltage 380 + power 5500|380V/5.5kW|5.5kW 380V|380V,5.5kW|5.5kW/380V
voltage 24 + current 5|24V5A|24V/5A|24V 5A|DC24V/5A
name|304|304不锈钢|不锈钢304|SUS304|CF8|06Cr19Ni10|0Cr18Ni9|304L|316|316L|CF8M|SUS316L|201|430|2205|TP304
name|≥304|304以上|不低于304|304或以上
name|Q235B|Q235|Q355B|Q345B|Q235-B|20#|45#|45号钢|20号|16Mn|65Mn|40Cr|42CrMo|GCr15|Cr12MoV|HT200|QT450-10|WCB|ZG230-450|A105|Gr.B|X52|L245|20G|15CrMo|SPCC|SECC|DC01|SGCC
name|6061|6063-T5|7075|5052|1060|LY12|H62|T2|HPb59-1|TC4|TA2|ADC12|ZL101
name|8.8级|8.8|10.9级|4.8级|12.9级|A2-70|A4-80|5级|一级|二级|特级|优等品|合格品|一等品|I级|II类|C级|B1级|IE3|F级|A级
name|42.5|P.O42.5|P·O 42.5|42.5R|C30|M10砂浆|MU10|32.5级
name|IP65|IP54|IP68|CE|3C|CCC|ISO9001|GB/T 12459|DIN 933|JB/T 308|API 6D|ANSI B16.34|ExdIIBT4|S1|IC411
name|6204|6204-2RS|6204ZZ|30204|22212CA|NU208|UCP205|HK1612|7205AC|51105
name|Q41F-16P|Z41H-16C|YE3-132S-4|CK6140|YJV22|RVV|KVV|BVR|NYLON66|PA66-GF30|PP-R|PE100|PVC-U|S11-M|YVF2|XH-120|A4|A3|B5|0402|SMD2835
name|红|红色|大红|RAL9010|白|黑色|本色|银灰|军绿|透明
name|法兰|法兰式|内螺纹|对夹|焊接|卡箍|PTFE|四氟|橡胶|丁腈橡胶|EPDM|聚氨酯|有机|非转基因|立式|卧式|手动|电动|气动|B3安装|变频
name|是|否|有|无|支持|定制|可定制|面议|见图|按图纸|详见附件|通用|其他|标准|国标|非标|进口|国产|现货
name|华北|长三角|浙江省杭州市|2025年|2024新茶|明前|第3代|T恤|3C产品|5G|4G全网通|80后|90度弯头|2号楼|3楼|A座|1#|2#料
text|质量三包，终身维护，免费上门安装调试，详情请电话咨询|货到付款，三个工作日内发货，量大价格另议，欢迎来电|本产品适用于石油、化工、电力、冶金等行业的管道系统，起截断介质作用|按甲方图纸加工，公差按国标执行，表面不得有裂纹和毛刺。|可根据客户要求定制各种规格尺寸，交货期七到十天，支持验厂|主要用于食品饮料和日化行业的自动灌装生产线，整线可联动
`;

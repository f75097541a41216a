/**
 * Properties of goods under all their names: the first is how we call it. Then how it is found in a title that does not
 * name it: by dimension, or in one of the ways of `title-values.ts`; nothing where only its name tells it from others.
 */
export const PROPERTIES = `
通径|口径 公称通径 公称直径 管径 通经 接口口径 阀门口径 接口尺寸 dn|bore
压力|公称压力 压力等级 工作压力 额定压力 耐压 使用压力 设计压力 最高工作压力 pn|pressure
材质|材料 钢种 材料名称 合金牌号 阀体材质 主体材质 阀体材料 牌号 钢号 材质牌号 材料牌号 本体材质 导体材质 钢材牌号 壳体材质|material
功率|额定功率 电机功率 输出功率 配套功率 装机功率 整机功率|power
极数|级数 电机极数|poles
电压|额定电压 工作电压 电源电压 输入电压 使用电压 电源|voltage
电流|额定电流 工作电流|current
频率|额定频率|frequency
尺寸|规格 规格尺寸 外形尺寸 外径壁厚 螺纹规格 芯数截面 截面尺寸 产品规格 型号规格 规格型号 产品尺寸 内尺寸 螺纹 芯数 芯数及截面 管径壁厚|size
截面|截面积 导体截面 标称截面|area
厚度|板厚 壁板厚度 公称厚度|length
壁厚||
直径|公称直径(钢筋) 钢筋直径 线径 棒径|
外径||
内径||
宽度|板宽 幅面宽度|
幅宽|门幅 布幅|
长度|定尺 定尺长度|
流量|额定流量 公称流量|volume/time
风量|额定风量 排风量|volume/time
排气量|容积流量|volume/time
扬程|额定扬程|
起重量|载荷 额定载荷 额定起重量 载重 载重量 承载 承重 起重能力 吨位 载重能力|mass
跨度|轨距 跨距|
起升高度|提升高度 升降高度|
速比|传动比 减速比 变比|
容量|额定容量 变压器容量|apparent-power
电池容量|额定容量(电池) 标称容量|charge
容积|有效容积 公称容积 体积|volume
色温|光色 相关色温|colour-temperature
防护等级|ip等级 防水等级|
等级|质量等级 品级 级别 品质等级|grade
强度等级|性能等级 标号 机械性能等级|grade
环保等级|甲醛释放量等级|
型号|轴承型号 产品型号|model
含量|纯度 有效成分 主含量|percent
水分|含水率 含水量 水份|
克重|单位面积质量|gsm
颜色|色号 色彩|colour
层数|瓦楞层数 楞型 层数楞型 板层|layers
行程|有效行程 工作行程|
缸径|缸筒内径|
噪声|噪音 噪音值|noise
面积|使用面积 建筑面积 占地面积 换热面积 用地面积|area
产能|生产能力 生产速度 包装速度 产量 处理量 处理能力 小时产量 生产效率|mass/time
量程|测量范围|
精度|准确度 测量精度|
带宽|皮带宽度|
输送量|输送能力|mass/time
锁模力|合模力|force
果径|单果直径|
支数|纱支 纱线支数 支别|yarn
织物规格|布料规格 布料密度 丝数|cloth
型腔数|腔数 模腔数 穴数|cavities
成分|面料成分 原料成分 纤维成分|fibre
品种|种子品种 品种名称|variety
年份|生产年份 采摘年份|
熔指|熔融指数|
转速|额定转速|count:r/time
`;

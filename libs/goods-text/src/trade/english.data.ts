/** English names of goods with the Chinese ones, both ways: `english: 中文, 中文`, several on a line. Plurals are understood. */
export const ENGLISH = `
bearing: 轴承; ball bearing: 球轴承; roller bearing: 滚子轴承
deep groove ball bearing: 深沟球轴承; tapered roller bearing: 圆锥滚子轴承; bearing housing: 轴承座
bushing: 衬套, 轴套; valve: 阀门, 阀; ball valve: 球阀
gate valve: 闸阀; butterfly valve: 蝶阀; globe valve: 截止阀
check valve: 止回阀; safety valve: 安全阀; solenoid valve: 电磁阀
control valve: 调节阀; pressure reducing valve: 减压阀; needle valve: 针型阀
plug valve: 旋塞阀; steam trap: 疏水阀; motor: 电动机, 电机
electric motor: 电动机; servo motor: 伺服电机; stepper motor: 步进电机
gear motor: 减速电机; generator: 发电机; diesel generator: 柴油发电机
transformer: 变压器; reducer: 减速机, 减速器; gearbox: 减速机, 齿轮箱
speed reducer: 减速机; gear: 齿轮; worm gear: 蜗轮
rack: 齿条; pump: 泵, 水泵; water pump: 水泵
centrifugal pump: 离心泵; submersible pump: 潜水泵; vacuum pump: 真空泵
hydraulic pump: 液压泵; gear pump: 齿轮泵; compressor: 压缩机
air compressor: 空气压缩机; blower: 鼓风机; fan: 风机, 风扇
inverter: 变频器, 逆变器; frequency converter: 变频器; vfd: 变频器
crane: 起重机; bridge crane: 桥式起重机; gantry crane: 门式起重机
hoist: 电动葫芦, 葫芦; electric hoist: 电动葫芦; chain hoist: 链条葫芦
winch: 卷扬机; jack: 千斤顶; forklift: 叉车
excavator: 挖掘机; loader: 装载机; bulldozer: 推土机
road roller: 压路机; concrete mixer: 混凝土搅拌机; mixer: 搅拌机
crusher: 破碎机; conveyor: 输送机; conveyor belt: 输送带
belt: 皮带, 传动带; v-belt: 三角带; timing belt: 同步带
pulley: 皮带轮; chain: 链条; sprocket: 链轮
coupling: 联轴器; clutch: 离合器; brake: 制动器
shaft: 轴; ball screw: 滚珠丝杠; guide rail: 导轨
linear guide: 直线导轨; hydraulic cylinder: 液压缸; oil cylinder: 油缸
pneumatic cylinder: 气缸; cylinder: 气缸, 液压缸; hydraulic press: 液压机
hydraulic station: 液压站; hose: 软管; hydraulic hose: 液压软管
seal: 密封件, 密封圈; oil seal: 油封; o-ring: O型圈
o ring: O型圈; gasket: 垫片; mechanical seal: 机械密封
packing: 填料, 盘根; bolt: 螺栓; screw: 螺钉, 螺丝
nut: 螺母; washer: 垫圈; rivet: 铆钉
stud: 双头螺柱; anchor bolt: 地脚螺栓; expansion bolt: 膨胀螺栓
fastener: 紧固件; spring: 弹簧; pin: 销
nail: 钉子; flange: 法兰; elbow: 弯头
tee: 三通; pipe: 管, 钢管; pipe fitting: 管件
steel pipe: 钢管; seamless pipe: 无缝钢管; welded pipe: 焊管
galvanized pipe: 镀锌管; pvc pipe: PVC管; tube: 管
steel: 钢材, 钢; stainless steel: 不锈钢; carbon steel: 碳钢
angle steel: 角钢; angle iron: 角钢; channel steel: 槽钢
i-beam: 工字钢; h-beam: H型钢; steel plate: 钢板
steel sheet: 钢板; steel coil: 钢卷; round bar: 圆钢
flat bar: 扁钢; rebar: 螺纹钢, 钢筋; wire rod: 线材
steel wire: 钢丝; wire rope: 钢丝绳; steel strand: 钢绞线
wire mesh: 金属网, 丝网; cast iron: 铸铁; casting: 铸件
forging: 锻件; copper: 铜; brass: 黄铜
copper wire: 铜线; copper tube: 铜管; aluminum: 铝
aluminium: 铝; aluminum profile: 铝型材; aluminum foil: 铝箔
zinc: 锌; nickel: 镍; tin: 锡
lead: 铅; titanium: 钛; tungsten: 钨
magnesium: 镁; graphite: 石墨; magnet: 磁铁, 磁钢
rare earth: 稀土; cable: 电缆; wire: 电线, 线
power cable: 电力电缆; optical fiber: 光纤; optical cable: 光缆
connector: 连接器; terminal: 端子; terminal block: 接线端子
switch: 开关; circuit breaker: 断路器; contactor: 接触器
relay: 继电器; fuse: 熔断器; socket: 插座
plug: 插头; sensor: 传感器; proximity switch: 接近开关
encoder: 编码器; thermocouple: 热电偶; controller: 控制器
plc: 可编程控制器; touch screen: 触摸屏; circuit board: 电路板
pcb: 电路板; chip: 芯片; resistor: 电阻
capacitor: 电容; inductor: 电感; diode: 二极管
transistor: 三极管, 晶体管; semiconductor: 半导体; battery: 电池, 蓄电池
lithium battery: 锂电池; lead acid battery: 铅酸蓄电池; charger: 充电器
charging pile: 充电桩; power supply: 电源; solar panel: 光伏组件, 太阳能板
photovoltaic module: 光伏组件; wind turbine: 风力发电机; switchgear: 开关柜
distribution box: 配电箱; instrument: 仪表; meter: 仪表
pressure gauge: 压力表; flow meter: 流量计; flowmeter: 流量计
thermometer: 温度计; level gauge: 液位计; electricity meter: 电能表
caliper: 卡尺; micrometer: 千分尺; multimeter: 万用表
scale: 电子秤; lathe: 车床; cnc lathe: 数控车床
milling machine: 铣床; drilling machine: 钻床; grinding machine: 磨床
grinder: 磨床, 角磨机; machining center: 加工中心; planer: 刨床
punch press: 冲床; bending machine: 折弯机; shearing machine: 剪板机
laser cutting machine: 激光切割机; injection molding machine: 注塑机; extruder: 挤出机
3d printer: 3D打印机; mold: 模具; mould: 模具
die: 模具; robot: 机器人; machine tool: 机床
welding machine: 电焊机; welding rod: 焊条; electrode: 电极, 焊条
welding wire: 焊丝; drill bit: 钻头; drill: 钻头, 电钻
tap: 丝锥; milling cutter: 铣刀; cutting tool: 刀具
saw blade: 锯片; grinding wheel: 砂轮; sandpaper: 砂纸
abrasive: 磨料; wrench: 扳手; screwdriver: 螺丝刀
pliers: 钳子; hammer: 锤子; tool: 工具
power tool: 电动工具; engine: 发动机; diesel engine: 柴油机
gasoline engine: 汽油机; turbine: 汽轮机; turbocharger: 涡轮增压器
radiator: 散热器; tyre: 轮胎; tire: 轮胎
wheel: 车轮; auto part: 汽车配件; brake pad: 刹车片
shock absorber: 减震器; spark plug: 火花塞; truck: 卡车, 货车
trailer: 挂车; bicycle: 自行车; motorcycle: 摩托车
electric vehicle: 电动汽车; boiler: 锅炉; heat exchanger: 换热器
pressure vessel: 压力容器; cooling tower: 冷却塔; chiller: 冷水机
heater: 加热器; furnace: 炉; dryer: 干燥机, 烘干机
refrigerator: 冰箱; freezer: 冷柜; cold storage: 冷库
air conditioner: 空调; heat pump: 热泵; filter: 过滤器
filter element: 滤芯; dust collector: 除尘器; water purifier: 净水器
tank: 储罐; reactor: 反应釜; centrifuge: 离心机
evaporator: 蒸发器; packaging machine: 包装机; filling machine: 灌装机
labeling machine: 贴标机; printing machine: 印刷机; printer: 打印机
sewing machine: 缝纫机; loom: 织机; cement: 水泥
concrete: 混凝土; brick: 砖; tile: 瓷砖
ceramic: 陶瓷; glass: 玻璃; glass fiber: 玻璃纤维
gypsum board: 石膏板; plywood: 胶合板; wood: 木材
timber: 木材; bamboo: 竹; marble: 大理石
granite: 花岗岩; sand: 砂; gravel: 碎石
asphalt: 沥青; scaffold: 脚手架; rock wool: 岩棉
insulation: 保温材料; paint: 油漆, 涂料; coating: 涂料
adhesive: 胶粘剂; glue: 胶水; sealant: 密封胶
resin: 树脂; epoxy resin: 环氧树脂; plastic: 塑料
polyethylene: 聚乙烯; polypropylene: 聚丙烯; nylon: 尼龙
rubber: 橡胶; silicone: 硅胶; acrylic: 亚克力
film: 薄膜; foam: 泡沫; carton: 纸箱
paper: 纸; tape: 胶带; woven bag: 编织袋
bottle: 瓶; pallet: 托盘; fertilizer: 化肥, 肥料
pesticide: 农药; caustic soda: 烧碱; soda ash: 纯碱
sulfuric acid: 硫酸; hydrochloric acid: 盐酸; ethanol: 乙醇
methanol: 甲醇; catalyst: 催化剂; lubricant: 润滑油
lubricating oil: 润滑油; grease: 润滑脂; dye: 染料
pigment: 颜料; coal: 煤; coke: 焦炭
iron ore: 铁矿石; tractor: 拖拉机; harvester: 收割机
seed: 种子; feed: 饲料; rice: 大米
wheat: 小麦; corn: 玉米; soybean: 大豆
potato: 土豆, 马铃薯; apple: 苹果; orange: 橙子
tea: 茶叶; edible oil: 食用油; flour: 面粉
sugar: 白糖; salt: 食盐; honey: 蜂蜜
beef: 牛肉; mutton: 羊肉; pork: 猪肉
seafood: 海鲜, 水产; mushroom: 食用菌, 蘑菇; cotton: 棉花
yarn: 纱线; fabric: 面料; cloth: 布
silk: 丝绸; wool: 羊毛; leather: 皮革
garment: 服装; zipper: 拉链; glove: 手套
shoe: 鞋; helmet: 安全帽; mask: 口罩
furniture: 家具; toy: 玩具; lamp: 灯
led light: LED灯; street lamp: 路灯; camera: 摄像头
computer: 计算机, 电脑; server: 服务器; medical device: 医疗器械
syringe: 注射器; fire extinguisher: 灭火器
`;

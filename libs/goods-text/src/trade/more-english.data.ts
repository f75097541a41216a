/** Further English names, in the form of `english.data.ts`: by industry. */
export const MORE_ENGLISH = `
three phase motor: 三相电动机; induction motor: 异步电动机; asynchronous motor: 异步电动机; brushless motor: 无刷电机; dc motor: 直流电机
vibration motor: 振动电机; hydraulic motor: 液压马达; generator set: 发电机组, 发电机; genset: 发电机组; diesel generator set: 柴油发电机组
gear reducer: 减速机; worm gearbox: 蜗轮减速机; planetary gearbox: 行星减速机; cycloidal reducer: 摆线针轮减速机; variable speed drive: 变频器
soft starter: 软启动器; servo drive: 伺服驱动器; stepper driver: 步进驱动器; encoder cable: 编码器线; linear actuator: 电动推杆
cylindrical roller bearing: 圆柱滚子轴承; spherical roller bearing: 调心滚子轴承; needle bearing: 滚针轴承; thrust bearing: 推力轴承; angular contact bearing: 角接触球轴承
linear bearing: 直线轴承; pillow block: 轴承座; pillow block bearing: 带座轴承; rod end bearing: 关节轴承; slewing bearing: 回转支承
plain bearing: 滑动轴承; roller chain: 滚子链, 链条; conveyor chain: 输送链; drive chain: 传动链; timing pulley: 同步带轮
v belt: 三角带; flat belt: 平皮带; universal joint: 万向节; flexible coupling: 弹性联轴器; rack gear: 齿条
bevel gear: 锥齿轮; spur gear: 直齿轮; helical gear: 斜齿轮; worm: 蜗杆; worm wheel: 蜗轮
spindle: 主轴; drive shaft: 传动轴; spline shaft: 花键轴; flywheel: 飞轮; crankshaft: 曲轴
camshaft: 凸轮轴; piston: 活塞; piston ring: 活塞环; cylinder liner: 缸套; connecting rod: 连杆
valve seat: 阀座; fuel injector: 喷油器; fuel pump: 燃油泵; oil pump: 油泵; water tank: 水箱
diaphragm valve: 隔膜阀; ball check valve: 球型止回阀; float valve: 浮球阀; relief valve: 安全阀, 溢流阀; directional valve: 换向阀
throttle valve: 节流阀; proportional valve: 比例阀; pneumatic valve: 气动阀; electric valve: 电动阀; angle valve: 角阀
exhaust valve: 排气阀; strainer: 过滤器; y strainer: Y型过滤器; faucet: 水龙头; tap water meter: 水表
pneumatic fitting: 气动接头; quick coupling: 快速接头; air filter regulator: 气源处理器; air dryer: 干燥机, 冷干机; refrigerated dryer: 冷冻式干燥机
air receiver: 储气罐; air hose: 气管; air gun: 吹气枪; pneumatic tool: 气动工具; vacuum cup: 真空吸盘
screw compressor: 螺杆压缩机; piston compressor: 活塞式压缩机; oil free compressor: 无油压缩机; roots blower: 罗茨风机; axial fan: 轴流风机
centrifugal fan: 离心风机; exhaust fan: 排风扇; ventilator: 通风机; sewage pump: 污水泵; self priming pump: 自吸泵
screw pump: 螺杆泵; metering pump: 计量泵; dosing pump: 加药泵; diaphragm pump: 隔膜泵; booster pump: 增压泵
fire pump: 消防泵; magnetic pump: 磁力泵; slurry pump: 渣浆泵; peristaltic pump: 蠕动泵; well pump: 深井泵
hydraulic power unit: 液压站; hydraulic valve: 液压阀; hydraulic jack: 液压千斤顶, 千斤顶; hydraulic oil: 液压油; accumulator: 蓄能器
press brake: 折弯机; hydraulic shear: 剪板机; plate rolling machine: 卷板机; pipe bender: 弯管机; band saw: 带锯床
sawing machine: 锯床; boring machine: 镗床; gear hobbing machine: 滚齿机; wire edm: 线切割; edm machine: 电火花机
cnc machine: 数控机床; cnc router: 雕刻机; engraving machine: 雕刻机; laser marking machine: 激光打标机; laser welder: 激光焊接机
laser engraving machine: 激光雕刻机; plasma cutter: 等离子切割机; spot welder: 点焊机; tig welder: 氩弧焊机; mig welder: 气保焊机
arc welder: 电焊机; welding robot: 焊接机器人; industrial robot: 工业机器人; robot arm: 机械臂, 机械手; manipulator: 机械手
injection moulding machine: 注塑机; blow molding machine: 吹塑机; die casting machine: 压铸机; thermoforming machine: 吸塑机; pelletizer: 造粒机
granulator: 造粒机, 制粒机; plastic extruder: 塑料挤出机; rubber mixer: 密炼机; vulcanizing machine: 硫化机; mould steel: 模具钢
injection mold: 注塑模具; stamping die: 冲压模具; die casting mold: 压铸模; stamping part: 冲压件; machined part: 机加工件
die casting: 压铸件; sand casting: 砂型铸件; investment casting: 精密铸件; iron casting: 铸铁件; aluminum casting: 铝铸件
steel forging: 锻钢件; sheet metal: 钣金; sheet metal part: 钣金件; powder metallurgy: 粉末冶金; metal powder: 金属粉末
jaw crusher: 颚式破碎机; cone crusher: 圆锥破碎机; impact crusher: 反击式破碎机; hammer mill: 锤式破碎机; ball mill: 球磨机
vibrating screen: 振动筛; bucket elevator: 斗式提升机; screw conveyor: 螺旋输送机; belt conveyor: 皮带输送机; roller conveyor: 滚筒输送机
vibrating feeder: 振动给料机; mill liner: 衬板; grinding ball: 磨球, 钢球; pulverizer: 粉碎机; grinding mill: 磨粉机
overhead crane: 桥式起重机, 行车; jib crane: 悬臂吊; tower crane: 塔吊, 塔式起重机; truck crane: 汽车吊; crawler crane: 履带吊
lift table: 升降平台; scissor lift: 剪叉升降机; elevator: 电梯; escalator: 自动扶梯; cargo lift: 货梯
pallet truck: 搬运车; hand truck: 手推车; stacker: 堆高车; reach truck: 前移式叉车; storage rack: 货架
pallet rack: 托盘货架; plastic pallet: 塑料托盘; wooden pallet: 木托盘; crate: 周转箱; trolley: 手推车
wire rope sling: 钢丝绳吊索; webbing sling: 吊装带; shackle: 卸扣; turnbuckle: 花篮螺丝; hook: 吊钩
wheel loader: 装载机; backhoe loader: 挖掘装载机; motor grader: 平地机; concrete pump: 混凝土泵; concrete pump truck: 泵车
paver: 摊铺机; pile driver: 打桩机; rock drill: 凿岩机; drilling rig: 钻机; dump truck: 自卸车
hex bolt: 六角螺栓; hexagon bolt: 六角螺栓; socket screw: 内六角螺栓; machine screw: 机螺钉; self tapping screw: 自攻螺钉
self drilling screw: 自钻螺钉; wood screw: 木螺钉; set screw: 紧定螺钉; drywall screw: 干壁钉; eye bolt: 吊环螺栓
u bolt: U型螺栓; threaded rod: 全螺纹螺柱, 丝杆; stud bolt: 双头螺柱; hex nut: 六角螺母, 螺母; lock nut: 防松螺母
wing nut: 蝶形螺母; flange nut: 法兰螺母; flat washer: 平垫圈; spring washer: 弹簧垫圈; cotter pin: 开口销
dowel pin: 圆柱销; circlip: 挡圈, 卡簧; snap ring: 挡圈; retaining ring: 挡圈; blind rivet: 抽芯铆钉
pop rivet: 抽芯铆钉; expansion anchor: 膨胀螺栓; chemical anchor: 化学锚栓; key: 平键; hose clamp: 喉箍
pipe clamp: 管卡; compression spring: 压缩弹簧, 压簧; tension spring: 拉簧; torsion spring: 扭簧; disc spring: 碟形弹簧
gas spring: 气弹簧; rubber seal: 橡胶密封圈; gland packing: 盘根; spiral wound gasket: 缠绕垫片; rubber gasket: 橡胶垫片
rubber sheet: 橡胶板; rubber hose: 橡胶管, 胶管; silicone hose: 硅胶管; silicone tube: 硅胶管; expansion joint: 膨胀节, 补偿器
rubber joint: 橡胶接头; metal hose: 金属软管; bellows: 波纹管; reducer fitting: 异径管; cross fitting: 四通
coupling socket: 管箍; union: 活接头; cap: 管帽; nipple: 短接; blind flange: 盲板, 法兰盖
welding neck flange: 对焊法兰; slip on flange: 平焊法兰; threaded flange: 螺纹法兰; hot rolled coil: 热轧卷; cold rolled coil: 冷轧卷
hot rolled plate: 热轧板; cold rolled sheet: 冷轧板; galvanized sheet: 镀锌板; galvanized coil: 镀锌卷; color coated coil: 彩涂卷
checkered plate: 花纹板; corrugated sheet: 瓦楞板, 彩钢瓦; stainless steel plate: 不锈钢板; stainless steel sheet: 不锈钢板; stainless steel pipe: 不锈钢管
stainless steel tube: 不锈钢管; stainless steel bar: 不锈钢棒; square tube: 方管; rectangular tube: 矩形管; spiral pipe: 螺旋管
seamless steel pipe: 无缝钢管; ductile iron pipe: 球墨铸铁管; cast iron pipe: 铸铁管; steel bar: 圆钢, 钢筋; round steel bar: 圆钢
square bar: 方钢; hexagonal bar: 六角钢; steel beam: 型钢; steel billet: 钢坯; steel strip: 钢带, 带钢
spring steel: 弹簧钢; tool steel: 工具钢; alloy steel: 合金钢; mold steel: 模具钢; steel rail: 钢轨
steel grating: 钢格板; steel structure: 钢结构; steel drum: 钢桶; scrap steel: 废钢; pig iron: 生铁
ferrosilicon: 硅铁; ferromanganese: 锰铁; iron powder: 铁粉; tinplate: 马口铁; barbed wire: 刺绳
welded mesh: 焊接网; chain link fence: 勾花网; steel fiber: 钢纤维; copper bar: 铜棒, 铜排; copper busbar: 铜排
copper plate: 铜板; copper sheet: 铜板; copper foil: 铜箔; copper strip: 铜带; copper pipe: 铜管
brass rod: 黄铜棒; brass sheet: 黄铜板; bronze: 青铜; aluminum sheet: 铝板; aluminum plate: 铝板
aluminum coil: 铝卷; aluminum tube: 铝管; aluminum bar: 铝棒; aluminum extrusion: 铝型材; aluminum ingot: 铝锭
aluminum composite panel: 铝塑板; zinc ingot: 锌锭; lead ingot: 铅锭; magnesium ingot: 镁锭; titanium plate: 钛板
titanium tube: 钛管; tungsten carbide: 硬质合金; carbide: 硬质合金; solder: 焊锡; solder wire: 焊锡丝
carbide insert: 数控刀片, 刀粒; end mill: 立铣刀; reamer: 铰刀; turning tool: 车刀; boring bar: 镗刀杆
tool holder: 刀柄; collet: 弹簧夹头; chuck: 卡盘; vise: 台虎钳; cutting disc: 切割片
flap disc: 百叶片; abrasive belt: 砂带; abrasive paper: 砂纸; diamond saw blade: 金刚石锯片; circular saw blade: 圆锯片
angle grinder: 角磨机; electric drill: 电钻; impact drill: 冲击钻; rotary hammer: 电锤; cordless drill: 充电钻
impact wrench: 冲击扳手; torque wrench: 扭力扳手; socket wrench: 套筒扳手; adjustable wrench: 活动扳手; hex key: 内六角扳手
allen key: 内六角扳手; pipe wrench: 管钳; tool box: 工具箱; tape measure: 卷尺; ladder: 梯子
chainsaw: 油锯; lawn mower: 割草机; spray gun: 喷枪; soldering iron: 电烙铁; heat gun: 热风枪
digital caliper: 数显卡尺; vernier caliper: 游标卡尺; dial indicator: 百分表; feeler gauge: 塞尺; spirit level: 水平尺
hardness tester: 硬度计; thickness gauge: 测厚仪; oscilloscope: 示波器; clamp meter: 钳形表; megger: 兆欧表
pressure transmitter: 压力变送器; pressure sensor: 压力传感器; temperature sensor: 温度传感器; temperature controller: 温控器; level sensor: 液位传感器
level transmitter: 液位变送器; electromagnetic flow meter: 电磁流量计; ultrasonic flow meter: 超声波流量计; turbine flow meter: 涡轮流量计; vortex flow meter: 涡街流量计
gas detector: 气体检测仪; ph meter: PH计; weighing scale: 电子秤; truck scale: 地磅; load cell: 称重传感器
analytical balance: 分析天平; microscope: 显微镜; spectrometer: 光谱仪; total station: 全站仪; thermal imager: 热像仪
photoelectric switch: 光电开关; photoelectric sensor: 光电传感器; limit switch: 行程开关; push button: 按钮; emergency stop: 急停按钮
signal light: 指示灯; warning light: 警示灯; tower light: 三色灯; time relay: 时间继电器; solid state relay: 固态继电器
thermal relay: 热继电器; intermediate relay: 中间继电器; ac contactor: 交流接触器; mcb: 小型断路器; mccb: 塑壳断路器
residual current device: 漏电保护器; rccb: 漏电保护器; surge protector: 浪涌保护器; lightning arrester: 避雷器; isolator switch: 隔离开关
disconnector: 隔离开关; current transformer: 电流互感器; voltage regulator: 稳压器; voltage stabilizer: 稳压器; ups: 不间断电源
switching power supply: 开关电源; power adapter: 电源适配器; reactor coil: 电抗器; busbar: 母线; bus duct: 母线槽
cable tray: 电缆桥架; cable trunking: 线槽; conduit: 穿线管; cable gland: 电缆接头; cable tie: 扎带
heat shrink tube: 热缩管; cable lug: 接线端子, 线鼻子; insulation tape: 绝缘胶带, 电工胶带; control cable: 控制电缆; flexible cable: 软电缆
rubber cable: 橡套电缆; coaxial cable: 同轴电缆; network cable: 网线; ethernet cable: 网线; fiber optic cable: 光缆
enameled wire: 漆包线; enamelled wire: 漆包线; magnet wire: 漆包线; wire harness: 线束; wiring harness: 线束
distribution cabinet: 配电柜; control cabinet: 控制柜; control panel: 控制柜, 控制面板; substation: 变电站; power transformer: 电力变压器
oil immersed transformer: 油浸式变压器; dry type transformer: 干式变压器; insulator: 绝缘子; electric pole: 电线杆; energy meter: 电能表
led lamp: LED灯; led bulb: LED球泡灯; led tube: LED灯管; led strip: LED灯带; led street lamp: LED路灯
led display: LED显示屏; flood light: 投光灯; floodlight: 投光灯; high bay light: 工矿灯; emergency light: 应急灯
flashlight: 手电筒; solar street light: 太阳能路灯; solar cell: 太阳能电池; solar inverter: 光伏逆变器; solar water heater: 太阳能热水器
energy storage: 储能; battery pack: 电池组; lithium ion battery: 锂离子电池; dry battery: 干电池; battery charger: 充电器
electric vehicle charger: 充电桩; printed circuit board: 电路板, 印制电路板; integrated circuit: 集成电路; microcontroller: 单片机; crystal oscillator: 晶振
potentiometer: 电位器; thermistor: 热敏电阻; buzzer: 蜂鸣器; heat sink: 散热器; lcd screen: 液晶屏
display: 显示屏; touch panel: 触摸屏; industrial computer: 工控机; barcode scanner: 条码扫描器; label printer: 标签打印机
router: 路由器; network switch: 交换机; hard disk: 硬盘; memory: 内存; monitor: 显示器
security camera: 监控摄像机, 摄像头; drone: 无人机; cctv camera: 监控摄像机; rfid tag: RFID标签; antenna: 天线
steam boiler: 蒸汽锅炉; hot water boiler: 热水锅炉; burner: 燃烧器; steam generator: 蒸汽发生器; economizer: 省煤器
plate heat exchanger: 板式换热器; condenser: 冷凝器; oven: 烘箱, 烤箱; drying oven: 烘箱; electric heater: 电加热器
heating tube: 加热管; heating element: 加热元件; induction furnace: 感应炉; electric furnace: 电炉; muffle furnace: 马弗炉
refractory brick: 耐火砖; refractory: 耐火材料; ceramic fiber: 陶瓷纤维; cooling fan: 散热风扇; industrial chiller: 工业冷水机
ice machine: 制冰机; central air conditioner: 中央空调; fan coil: 风机盘管; air handling unit: 组合式空调机组; humidifier: 加湿器
dehumidifier: 除湿机; air purifier: 空气净化器; bag filter: 布袋除尘器; filter bag: 滤袋; filter cloth: 滤布
filter press: 压滤机; sand filter: 砂滤器; membrane: 膜; reverse osmosis membrane: 反渗透膜; water treatment equipment: 水处理设备
sewage treatment equipment: 污水处理设备; storage tank: 储罐; mixing tank: 搅拌罐; fermenter: 发酵罐; distillation tower: 蒸馏塔
sterilizer: 灭菌器; autoclave: 高压灭菌器; homogenizer: 均质机; emulsifier machine: 乳化机; spray dryer: 喷雾干燥机
freeze dryer: 冻干机; vacuum dryer: 真空干燥机; mixer machine: 混合机; packing machine: 包装机; vacuum packaging machine: 真空包装机
sealing machine: 封口机; carton sealer: 封箱机; strapping machine: 打包机, 捆扎机; baler: 打包机; wrapping machine: 裹包机
capping machine: 旋盖机; inkjet printer: 喷码机; palletizer: 码垛机; metal detector: 金属检测机; offset printer: 胶印机
flexo printing machine: 柔印机; embroidery machine: 绣花机; knitting machine: 针织机; spinning machine: 纺纱机; dyeing machine: 染色机
carton box: 纸箱; corrugated box: 瓦楞纸箱; corrugated carton: 瓦楞纸箱; paper bag: 纸袋; kraft paper: 牛皮纸
tissue paper: 卫生纸; paperboard: 纸板; label: 标签; sticker: 不干胶; plastic bag: 塑料袋
ziplock bag: 自封袋; bubble wrap: 气泡膜; stretch film: 缠绕膜, 拉伸膜; shrink film: 收缩膜; packing tape: 封箱胶带
adhesive tape: 胶带; double sided tape: 双面胶; masking tape: 美纹纸; strapping band: 打包带; pp strap: 打包带
jumbo bag: 吨袋; bulk bag: 吨袋; fibc: 吨袋; sack: 编织袋; glass bottle: 玻璃瓶
plastic bottle: 塑料瓶; preform: 瓶坯; tin can: 铁罐; aluminum can: 铝罐; plastic drum: 塑料桶
wooden case: 木箱; foam board: 泡沫板; epe foam: 珍珠棉; polycarbonate: 聚碳酸酯; polyvinyl chloride: 聚氯乙烯
pvc: 聚氯乙烯; polystyrene: 聚苯乙烯; abs plastic: ABS塑料; polyamide: 聚酰胺, 尼龙; pom: 聚甲醛
ptfe: 聚四氟乙烯; teflon: 聚四氟乙烯; polyurethane: 聚氨酯; polyester: 聚酯, 涤纶; unsaturated polyester resin: 不饱和聚酯树脂
plastic pellet: 塑料颗粒; plastic granule: 塑料颗粒; masterbatch: 色母粒, 色母; nylon rod: 尼龙棒; nylon sheet: 尼龙板
acrylic sheet: 亚克力板, 有机玻璃板; pvc sheet: PVC板; hdpe pipe: PE管; pe pipe: PE管; ppr pipe: PPR管
natural rubber: 天然橡胶; synthetic rubber: 合成橡胶; nitrile rubber: 丁腈橡胶; silicone rubber: 硅橡胶; carbon black: 炭黑
titanium dioxide: 钛白粉; silicon dioxide: 二氧化硅; talc: 滑石粉; calcium carbonate: 碳酸钙; barite: 重晶石
kaolin: 高岭土; bentonite: 膨润土; fluorite: 萤石; quartz: 石英; quartz sand: 石英砂
limestone: 石灰石; lime: 石灰; sodium hydroxide: 氢氧化钠, 烧碱; sodium carbonate: 碳酸钠, 纯碱; baking soda: 小苏打
hydrogen peroxide: 双氧水, 过氧化氢; nitric acid: 硝酸; phosphoric acid: 磷酸; acetic acid: 醋酸, 乙酸; citric acid: 柠檬酸
formaldehyde: 甲醛; acetone: 丙酮; toluene: 甲苯; benzene: 苯; xylene: 二甲苯
glycerin: 甘油; ethylene glycol: 乙二醇; ammonia: 氨; urea: 尿素; ammonium sulfate: 硫酸铵
potassium chloride: 氯化钾; calcium chloride: 氯化钙; magnesium oxide: 氧化镁; aluminum oxide: 氧化铝; alumina: 氧化铝
zinc oxide: 氧化锌; sodium sulfate: 元明粉, 硫酸钠; sulfur: 硫磺; bleaching powder: 漂白粉; activated carbon: 活性炭
polyacrylamide: 聚丙烯酰胺; flocculant: 絮凝剂; surfactant: 表面活性剂; solvent: 溶剂; thinner: 稀释剂
primer: 底漆; topcoat: 面漆; polyurethane topcoat: 聚氨酯面漆; epoxy paint: 环氧漆; latex paint: 乳胶漆
anticorrosive paint: 防腐漆; powder coating: 粉末涂料; varnish: 清漆; putty: 腻子; ink: 油墨
hot melt adhesive: 热熔胶; structural adhesive: 结构胶; silicone sealant: 硅酮密封胶, 玻璃胶; engine oil: 机油; gear oil: 齿轮油
lubricating grease: 润滑脂; cutting fluid: 切削液; antifreeze: 防冻液; brake fluid: 制动液; transformer oil: 变压器油
liquefied gas: 液化气; natural gas: 天然气; oxygen: 氧气; nitrogen: 氮气; argon: 氩气
gas cylinder: 气瓶; dry ice: 干冰; hand soap: 洗手液; detergent: 洗涤剂; washing powder: 洗衣粉
soap: 肥皂; shampoo: 洗发水; disinfectant: 消毒液; hand sanitizer: 免洗洗手液; cosmetics: 化妆品
ready mixed concrete: 商品混凝土; mortar: 砂浆; concrete block: 混凝土砌块; aerated concrete block: 加气块; roof tile: 屋面瓦
floor tile: 地砖; ceramic tile: 瓷砖; wall tile: 墙砖; mosaic: 马赛克; float glass: 浮法玻璃
tempered glass: 钢化玻璃; laminated glass: 夹层玻璃; insulating glass: 中空玻璃; glass wool: 玻璃棉; rock wool board: 岩棉板
insulation board: 保温板; sandwich panel: 夹芯板; color steel plate: 彩钢板; waterproof membrane: 防水卷材; waterproof coating: 防水涂料
geotextile: 土工布; geomembrane: 土工膜; steel door: 钢门; fire door: 防火门; rolling shutter: 卷帘门
aluminum window: 铝合金窗; curtain wall: 幕墙; ceiling: 吊顶; floor: 地板; laminate flooring: 强化地板
wood flooring: 木地板; particle board: 刨花板; mdf: 密度板; fiberboard: 纤维板; veneer: 木皮
wallpaper: 墙纸; toilet: 马桶, 坐便器; wash basin: 洗手盆; shower: 花洒; bathtub: 浴缸
kitchen sink: 水槽; manhole cover: 井盖; guardrail: 护栏; fence: 围栏; scaffolding: 脚手架
formwork: 模板; prefabricated house: 活动房; container house: 集装箱房; container: 集装箱; tent: 帐篷
cotton yarn: 棉纱; polyester yarn: 涤纶纱; polyester fabric: 涤纶面料; cotton fabric: 棉布; denim: 牛仔布
nonwoven fabric: 无纺布; non woven fabric: 无纺布; canvas: 帆布; linen: 亚麻; cashmere: 羊绒
velvet: 天鹅绒; lace: 蕾丝, 花边; webbing: 织带; button: 纽扣; velcro: 魔术贴
sewing thread: 缝纫线; towel: 毛巾; bed sheet: 床单; blanket: 毛毯; carpet: 地毯
curtain: 窗帘; quilt: 被子; pillow: 枕头; sock: 袜子; t-shirt: T恤
shirt: 衬衫; jacket: 夹克; jeans: 牛仔裤; uniform: 制服; workwear: 工作服
down jacket: 羽绒服; sweater: 毛衣; underwear: 内衣; hat: 帽子; bag: 包, 袋
backpack: 背包; suitcase: 行李箱; umbrella: 雨伞; artificial leather: 人造革; synthetic leather: 合成革
sports shoe: 运动鞋; safety shoe: 劳保鞋, 安全鞋; work glove: 劳保手套; latex glove: 乳胶手套; nitrile glove: 丁腈手套
safety helmet: 安全帽; hard hat: 安全帽; safety glasses: 护目镜; goggles: 护目镜; ear plug: 耳塞
dust mask: 防尘口罩; gas mask: 防毒面具; welding mask: 电焊面罩; safety harness: 安全带; reflective vest: 反光背心, 反光衣
protective clothing: 防护服; rain boot: 雨靴; raincoat: 雨衣; fire hose: 消防水带; fire hydrant: 消防栓
smoke detector: 烟雾报警器; fire alarm: 火灾报警器; first aid kit: 急救箱; life jacket: 救生衣; surgical mask: 医用外科口罩
medical mask: 医用口罩; infusion set: 输液器; bandage: 绷带; gauze: 纱布; stethoscope: 听诊器
blood pressure monitor: 血压计; glucose meter: 血糖仪; oxygen concentrator: 制氧机; ventilator machine: 呼吸机; wheelchair: 轮椅
hospital bed: 病床; operating table: 手术台; x ray machine: X光机; ultrasound machine: 超声诊断仪, B超; test strip: 试纸
capsule: 胶囊; tablet: 片剂; vitamin: 维生素; herbal medicine: 中药材; chinese medicine: 中药
paddy: 稻谷; sorghum: 高粱; barley: 大麦; oat: 燕麦; millet: 小米
peanut: 花生; sesame: 芝麻; sunflower seed: 葵花籽; rapeseed oil: 菜籽油; soybean oil: 大豆油
peanut oil: 花生油; palm oil: 棕榈油; olive oil: 橄榄油; camellia oil: 茶油; soybean meal: 豆粕
fish meal: 鱼粉; cassava: 木薯; sweet potato: 红薯; carrot: 胡萝卜; tomato: 西红柿, 番茄
cabbage: 卷心菜, 白菜; cucumber: 黄瓜; chili: 辣椒; pepper: 胡椒, 辣椒; garlic: 大蒜
ginger: 生姜; onion: 洋葱; spinach: 菠菜; celery: 芹菜; pumpkin: 南瓜
bean: 豆; vegetable: 蔬菜; fruit: 水果; banana: 香蕉; pear: 梨
peach: 桃; grape: 葡萄; watermelon: 西瓜; strawberry: 草莓; lemon: 柠檬
citrus: 柑橘; navel orange: 脐橙; kiwi fruit: 猕猴桃; kiwi: 猕猴桃; mango: 芒果
pineapple: 菠萝; litchi: 荔枝; cherry: 樱桃; jujube: 红枣; walnut: 核桃
chestnut: 板栗; almond: 杏仁; raisin: 葡萄干; dried fruit: 果干; canned food: 罐头
shiitake mushroom: 香菇; shiitake: 香菇; black fungus: 木耳; green tea: 绿茶; black tea: 红茶
oolong tea: 乌龙茶; puer tea: 普洱茶; white tea: 白茶; coffee: 咖啡; coffee bean: 咖啡豆
white sugar: 白糖, 白砂糖; brown sugar: 红糖; starch: 淀粉; noodle: 面条; rice noodle: 米粉
instant noodle: 方便面; biscuit: 饼干; bread: 面包; cake: 蛋糕; candy: 糖果
chocolate: 巧克力; soy sauce: 酱油; vinegar: 食醋; monosodium glutamate: 味精; spice: 香料
tofu: 豆腐; egg: 鸡蛋; milk: 牛奶; milk powder: 奶粉; cheese: 奶酪
butter: 黄油; yogurt: 酸奶; chicken: 鸡肉; duck: 鸭; sausage: 香肠
ham: 火腿; fish: 鱼; shrimp: 虾; crab: 螃蟹; seaweed: 紫菜, 海带
mineral water: 矿泉水; juice: 果汁; beverage: 饮料; beer: 啤酒; wine: 葡萄酒
liquor: 白酒; compound fertilizer: 复合肥; organic fertilizer: 有机肥; herbicide: 除草剂; insecticide: 杀虫剂
fungicide: 杀菌剂; sprayer: 喷雾器; rotary tiller: 旋耕机; rice transplanter: 插秧机; combine harvester: 联合收割机
seeder: 播种机; irrigation pipe: 灌溉管; drip tape: 滴灌带; greenhouse: 温室, 大棚; greenhouse film: 大棚膜
seedling: 苗木, 种苗; flower: 花卉; feed additive: 饲料添加剂; feed pellet mill: 颗粒饲料机; rice mill: 碾米机
incubator: 孵化机; milking machine: 挤奶机; office desk: 办公桌; desk: 书桌, 办公桌; office chair: 办公椅
chair: 椅子; table: 桌子; sofa: 沙发; bed: 床; mattress: 床垫
wardrobe: 衣柜; cabinet: 柜; filing cabinet: 文件柜; locker: 更衣柜; bookshelf: 书架
shelf: 货架; kitchen cabinet: 橱柜; school desk: 课桌; stool: 凳子; stationery: 文具
pen: 笔; notebook: 笔记本; copy paper: 复印纸; toner cartridge: 硒鼓; whiteboard: 白板
brake disc: 刹车盘; brake shoe: 刹车蹄片; clutch plate: 离合器片; air filter: 空气滤芯; oil filter: 机油滤芯
fuel filter: 燃油滤芯; headlight: 大灯, 前照灯; wiper: 雨刮器; bumper: 保险杠; car battery: 汽车蓄电池
alternator: 发电机; starter motor: 起动机; ignition coil: 点火线圈; wheel hub: 轮毂; rim: 轮辋
axle: 车桥; leaf spring: 钢板弹簧; steering wheel: 方向盘; exhaust pipe: 排气管; muffler: 消声器
catalytic converter: 三元催化器; car seat: 汽车座椅; semi trailer: 半挂车; bus: 客车; ambulance: 救护车
electric bicycle: 电动自行车; electric motorcycle: 电动摩托车; tricycle: 三轮车; ship: 船; boat: 艇
train: 列车; railway fastener: 铁路扣件; graphite electrode: 石墨电极; graphite block: 石墨块; carbon fiber: 碳纤维
carbon brush: 碳刷; permanent magnet: 永磁体; neodymium magnet: 钕铁硼; ferrite: 铁氧体; silicon steel: 硅钢
polysilicon: 多晶硅; silicon wafer: 硅片; lithium carbonate: 碳酸锂; coking coal: 焦煤; steam coal: 动力煤
anthracite: 无烟煤; petroleum coke: 石油焦; crude oil: 原油; diesel: 柴油; gasoline: 汽油
bitumen: 沥青; paraffin: 石蜡; copper ore: 铜矿; manganese ore: 锰矿; bauxite: 铝土矿
gift: 礼品; toy car: 玩具车; doll: 玩偶; balloon: 气球; candle: 蜡烛
glassware: 玻璃器皿; tableware: 餐具; cookware: 炊具; vacuum flask: 保温杯; cup: 杯子
knife: 刀; scissors: 剪刀; lock: 锁; hinge: 合页, 铰链; handle: 把手
door lock: 门锁; padlock: 挂锁; caster: 脚轮; castor: 脚轮; washing machine: 洗衣机
television: 电视机; rice cooker: 电饭煲; electric kettle: 电水壶; vacuum cleaner: 吸尘器; water heater: 热水器
range hood: 油烟机; gas stove: 燃气灶; sports equipment: 体育器材; fitness equipment: 健身器材; musical instrument: 乐器
cardboard box: 纸箱; deep groove bearing: 深沟球轴承; power bank: 移动电源
`;

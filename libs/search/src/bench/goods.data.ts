/**
 * Goods of the benchmarks, written apart from the lexicon: what it is | other names in the trade | English |
 * what it can be like | models (# a figure, @ a letter) | sizes.
 */
export const GOODS = `
球阀 | 球型阀 | ball valve | 法兰 高压 三片式 | Q4#F-##P | DN50 DN80 DN100
闸阀 | 闸板阀 | gate valve | 暗杆 楔式 弹性座封 | Z4#X-##Q | DN65 DN100 DN200
蝶阀 | 蝴蝶阀 | butterfly valve | 对夹 蜗轮 气动 | D7#X-##Q | DN100 DN150
截止阀 | 截门 | globe valve | 铸钢 法兰 波纹管 | J4#H-##C | DN25 DN40
止回阀 | 单向阀 逆止阀 | check valve | 旋启式 消声 对夹 | H4#H-##C | DN50 DN80
电磁阀 | 电磁换向阀 | solenoid valve | 两位五通 直动式 常闭 | 4V###-## | AC220V DC24V
安全阀 | 泄压阀 | safety valve | 弹簧 全启式 蒸汽 | A4#Y-##C | DN25 DN50
减压阀 | 调压阀 | pressure reducing valve | 先导式 活塞式 | Y4#H-##Q | DN50 DN65
疏水阀 | 疏水器 | steam trap | 倒吊桶 热动力 | CS4#H-## | DN15 DN20
离心泵 |  | centrifugal pump | 单级 立式 管道 | ISG##-### | 5.5kW 7.5kW
潜水泵 | 潜水电泵 | submersible pump | 深井 污水 不锈钢 | WQ##-##-# | 1.5kW 2.2kW
真空泵 |  | vacuum pump | 水环 旋片 爪式 | 2BV#### | 4kW 7.5kW
隔膜泵 |  | diaphragm pump | 气动 铝合金 | QBY3-## | DN25 DN40
齿轮泵 |  | gear pump | 高压 内啮合 | CB-B## | 1.1kW 1.5kW
电动机 | 电机 马达 | electric motor | 三相异步 变频 防爆 | YE3-###S-# | 5.5kW 7.5kW 11kW
伺服电机 | 伺服马达 | servo motor | 低惯量 总线式 | SM###-### | 750W 1.5kW
步进电机 | 步进马达 | stepper motor | 两相 闭环 | 57HS##-## | 24V 36V
减速机 | 减速器 | gear reducer | 摆线针轮 蜗轮蜗杆 行星 | XWD#-## | 1.5kW 3kW
发电机组 | 发电机 | generator set | 柴油 静音 移动 | GF-###@ | 100kW 200kW
变频器 | 变频调速器 | inverter | 矢量 重载 通用 | VFD-###@ | 7.5kW 15kW
软启动器 | 软起动器 | soft starter | 旁路 在线 | JJR##-### | 55kW 75kW
深沟球轴承 | 深沟球培林 | deep groove ball bearing | 静音 高速 密封 | 6###-2RS | 25×52×15
圆锥滚子轴承 | 锥形滚柱轴承 | tapered roller bearing | 单列 英制 | 30### | 35×72×18
轴承座 | 培林座 | bearing housing | 铸铁 剖分式 | UCP### | 
滚珠丝杠 | 滚珠丝杆 | ball screw | 研磨 冷轧 | SFU####-# | 
直线导轨 | 线轨 直线滑轨 | linear guide | 重负荷 自润滑 | HGR##@ | 
同步带 | 时规皮带 正时皮带 | timing belt | 聚氨酯 橡胶 | HTD-#### | 
三角带 | V带 | v-belt | 窄V 硬线 | SPB#### | 
联轴器 | 对轮 靠背轮 | coupling | 梅花 弹性柱销 膜片 | LX##-## | 
齿轮 | 牙轮 | gear | 渗碳 磨齿 斜齿 | @M###-## | 
链条 | 传动链 | roller chain | 双排 输送 | 16A-#### | 
气缸 | 汽缸 | pneumatic cylinder | 薄型 标准 磁性 | SC##×### | 
液压缸 | 油缸 油压缸 | hydraulic cylinder | 双作用 工程 | HSG##-## | 
液压站 | 油压站 | hydraulic power unit | 小型 成套 | YZ-##@# | 2.2kW 4kW
空气压缩机 | 空压机 | air compressor | 螺杆式 永磁变频 无油 | LG##-## | 22kW 37kW
桥式起重机 | 行车 天车 | bridge crane | 单梁 双梁 | LD##-##A# | 5t 10t
电动葫芦 | 电葫芦 | electric hoist | 钢丝绳 环链 | CD#-##@ | 3t 5t
千斤顶 | 举重器 | hydraulic jack | 油压 分离式 | QYL##@ | 20t 50t
叉车 | 堆高机 | forklift | 内燃 锂电 | CPC##-@# | 3t 5t
输送机 | 传送机 | conveyor | 皮带 滚筒 | DTII-### | 
液压机 | 油压机 | hydraulic press | 四柱 单臂 | YQ32-### | 315t
冲床 | 冲压机 | punch press | 气动 高速 | JB23-## | 63t
折弯机 | 折床 | press brake | 数控 液压 | WC67Y-### | 
数控车床 |  | cnc lathe | 斜床身 卧式 | CK61## | 
加工中心 |  | machining center | 立式 龙门 | VMC###@ | 
激光切割机 |  | laser cutting machine | 光纤 大幅面 | GF-####@ | 3000W 6000W
注塑机 | 射出成型机 | injection molding machine | 伺服 卧式 | HT-###@ | 
电焊机 | 焊机 | welding machine | 逆变 氩弧 | ZX7-###@ | 
搅拌机 | 拌和机 | mixer | 混凝土 强制式 | JS### | 
颚式破碎机 |  | jaw crusher | 移动 粗碎 | PE-###×### | 
烘干机 | 干燥机 | dryer | 热泵 网带 | HG-##@ | 
包装机 |  | packaging machine | 全自动 枕式 | DZB-###@ | 
灌装机 | 充填机 | filling machine | 液体 膏体 | GZ-##@# | 
挖掘机 | 挖机 钩机 | excavator | 履带 轮式 | ZX###-#@ | 
六角螺栓 | 六角螺丝 | hex bolt | 高强度 镀锌 | DL-###@ | M12×60 M16×80
自攻螺钉 | 自攻螺丝 自攻钉 | self-tapping screw | 沉头 十字 | ST-##@# | ST4.8×19
螺母 | 螺帽 | hex nut | 法兰 尼龙防松 | LM-##@# | M10 M16
平垫圈 | 平垫片 平介子 | flat washer | 镀锌 加大 | DQ-##@# | M8 M12
膨胀螺栓 | 膨胀螺丝 拉爆螺丝 | expansion bolt | 重型 机械 | PZ-##@# | M10×100
抽芯铆钉 | 拉铆钉 拉钉 | blind rivet | 开口型 封闭型 | CX-##@# | 4×10
弹簧 |  | spring | 压缩 扭转 | TH-##@# | 
骨架油封 | 油封 | oil seal | 双唇 耐高温 | TC-##@# | 35×52×7
O型圈 | O形圈 O令 | o-ring | 丁腈 氟胶 | OR-##@# | 20×2.4
盘根 | 填料密封 | gland packing | 芳纶 石墨 | PG-##@# | 
角钢 | 角铁 | angle steel | 热轧 等边 | JG-##@# | 50×50×5 63×63×6
槽钢 | 槽铁 | channel steel | 热轧 镀锌 | CG-##@# | 
工字钢 | 工字铁 | i-beam | 热轧 加厚 | GZG-##@ | 
螺纹钢 | 带肋钢筋 | rebar | 抗震 盘螺 | HRB###@ | Φ12 Φ16
无缝钢管 | 无缝管 | seamless steel pipe | 冷拔 厚壁 流体 | WF-##@# | Φ89×5 Φ108×6
镀锌板 | 白铁皮 | galvanized sheet | 有花 环保 | DX51D-@## | 1.0×1250
圆钢 |  | round steel bar | 冷拉 调质 | YG-##@# | Φ30
钢丝绳 |  | steel wire rope | 镀锌 光面 | 6×19-@## | Φ12
铝型材 |  | aluminum profile | 工业 流水线 | LXC-##@# | 40×40 30×60
紫铜管 |  | copper tube | 空调 盘管 | TP2-@## | Φ9.52
电力电缆 |  | power cable | 铜芯 铠装 | YJV##-@# | 3×25+1×16
漆包线 | 电磁线 | enameled wire | 聚酯亚胺 自粘 | QZY-##@ | 
断路器 | 空气开关 空开 | circuit breaker | 塑壳 小型 | NM1-###S | 63A 100A
漏电保护器 | 漏保 | residual current device | 两极 三相 | DZ47LE-## | 32A
接触器 |  | contactor | 交流 真空 | CJX2-#### | AC220V
继电器 |  | relay | 中间 固态 | JQX-##@ | DC24V
接线端子 |  | terminal block | 弹簧式 导轨式 | UK-##@ | 
配电箱 | 配电盘 | distribution box | 户外 明装 | XL-##@# | 
接近开关 | 接近传感器 | proximity switch | 电感式 埋入式 | LJ12A#-@# | 
编码器 |  | encoder | 增量式 绝对值 | E6B2-@### | 
触摸屏 | 人机界面 | touch screen | 工业 电容式 | TK-####@ | 
压力变送器 |  | pressure transmitter | 扩散硅 防爆 | PT-###@ | 1.6MPa
压力表 | 压力计 | pressure gauge | 耐震 径向 | YN-###@ | 1.6MPa
流量计 | 流量表 | flow meter | 电磁 涡街 | LDG-###@ | DN50
万用表 | 三用表 | multimeter | 数字 钳形 | VC###@ | 
游标卡尺 | 卡尺 | vernier caliper | 数显 不锈钢 | KC-###@ | 
蓄电池 | 电瓶 | lead acid battery | 免维护 胶体 | NP##-##@ | 12V100Ah
光伏组件 | 太阳能板 光伏板 | solar panel | 单晶 双面 | JKM###@ | 550W
充电桩 |  | charging pile | 直流 交流 | EVC-###@ | 60kW 120kW
LED路灯 |  | led street lamp | 太阳能 模组 | LD-##@# | 100W 150W
烧碱 | 氢氧化钠 火碱 | caustic soda | 片状 液体 | SJ-##@# | 25kg
纯碱 | 碳酸钠 | soda ash | 重质 轻质 | CJ-##@# | 50kg
双氧水 | 过氧化氢 | hydrogen peroxide | 工业级 食品级 | H2O2-@# | 30kg
活性炭 |  | activated carbon | 椰壳 柱状 | HXT-##@ | 25kg
环氧树脂 |  | epoxy resin | 双酚A 固体 | E-##@# | 
聚氨酯面漆 |  | polyurethane topcoat | 丙烯酸 双组份 | JS-##@# | 20kg
润滑脂 | 黄油脂 | lubricating grease | 锂基 高温 | LZ-##@# | 15kg
切削液 |  | cutting fluid | 半合成 乳化 | QX-##@# | 200L
洗手液 |  | hand soap | 抑菌 泡沫 | XSY-##@ | 500ml
酒精 | 乙醇 | ethanol | 无水 医用 | JJ-##@# | 500ml
聚丙烯 | PP料 | polypropylene | 拉丝 注塑级 | T30S-@# | 25kg
尼龙棒 | 聚酰胺棒 | nylon rod | 含油 浇铸 | NL-##@# | Φ50
有机玻璃板 | 亚克力板 | acrylic sheet | 透明 磨砂 | PMMA-@# | 
硅胶管 |  | silicone tube | 食品级 编织 | GJG-##@ | 
橡胶板 | 胶皮 | rubber sheet | 绝缘 夹布 | XJB-##@ | 5mm
塑料托盘 | 塑胶卡板 | plastic pallet | 川字 田字 | TP####@ | 1200×1000×150
编织袋 | 蛇皮袋 | woven bag | 覆膜 加厚 | BZD-##@ | 55×95
瓦楞纸箱 | 纸板箱 | corrugated carton | 五层 加硬 | ZX-##@# | 
缠绕膜 | 拉伸膜 | stretch film | 手用 机用 | CRM-##@ | 50cm
封箱胶带 | 封箱胶纸 | packing tape | 透明 印字 | JD-##@# | 
涤纶面料 | 聚酯纤维面料 | polyester fabric | 梭织 阻燃 | DL###-@ | 
棉纱 |  | cotton yarn | 精梳 气流纺 | C##S-@# | 
牛仔布 | 丹宁布 | denim | 弹力 竹节 | NZ-##@# | 
拉链 | 拉锁 | zipper | 尼龙 金属 | LL-##@# | 
安全帽 | 防护帽 | safety helmet | ABS 透气 | AQM-##@ | 
劳保手套 | 防护手套 | work gloves | 丁腈 浸胶 | ST-###@ | 
劳保鞋 | 安全鞋 | safety shoes | 防砸 绝缘 | LBX-##@ | 
防尘口罩 |  | dust mask | KN95 带阀 | KZ-##@# | 
灭火器 | 灭火筒 | fire extinguisher | 干粉 二氧化碳 | MFZ-##@ | 4kg 8kg
注射器 | 针筒 | syringe | 一次性 无菌 | ZSQ-##@ | 5ml 10ml
病床 | 护理床 | hospital bed | 电动 手摇 | BC-##@# | 
血压计 | 血压仪 | blood pressure monitor | 电子 臂式 | XYJ-##@ | 
大米 | 稻米 | rice | 长粒 东北 | DM-##@# | 25kg
土豆 | 马铃薯 洋芋 | potato | 黄心 高山 | TD-##@# | 
玉米 | 苞米 包谷 | corn | 烘干 饲料级 | YM-##@# | 
大豆 | 黄豆 | soybean | 非转基因 蛋白 | DD-##@# | 
脐橙 |  | navel orange | 赣南 精品 | QC-##@# | 5kg
猕猴桃 | 奇异果 | kiwi fruit | 红心 绿心 | MHT-##@ | 
绿茶 |  | green tea | 明前 高山 | LC-##@# | 500g
菜籽油 | 菜油 | rapeseed oil | 压榨 浓香 | CZY-##@ | 5L
蜂蜜 |  | honey | 百花 洋槐 | FM-##@# | 500g
香菇 | 冬菇 | shiitake mushroom | 干 花菇 | XG-##@# | 
牛肉 |  | beef | 冷冻 分割 | NR-##@# | 
白砂糖 | 白糖 | white sugar | 一级 精制 | BST-##@ | 50kg
豆粕 |  | soybean meal | 高蛋白 43 | DP-##@# | 
复合肥 | 复混肥 | compound fertilizer | 硫基 高氮 | FHF-##@ | 50kg
拖拉机 |  | tractor | 轮式 四驱 | LX###-@ | 
收割机 | 割麦机 | harvester | 联合 履带 | GM##-@# | 
办公桌 | 写字台 | office desk | 板式 屏风 | BGZ-##@ | 
文件柜 | 档案柜 | filing cabinet | 钢制 密集 | WJG-##@ | 
水泥 | 洋灰 | cement | 硅酸盐 散装 | P.O42.5-@ | 50kg
瓷砖 | 瓷片 | ceramic tile | 抛釉 仿古 | CZ####@ | 800×800
石膏板 | 纸面石膏板 | gypsum board | 防潮 耐火 | SGB-##@ | 
岩棉板 | 矿棉板 | rock wool board | 外墙 憎水 | YMB-##@ | 
防水卷材 | 油毡 | waterproof membrane | 自粘 SBS | FSJ-##@ | 
胶合板 | 三合板 夹板 | plywood | 桉木 建筑 | JHB-##@ | 
脚手架 | 架子管 | scaffolding | 盘扣式 移动 | JSJ-##@ | 
刹车片 | 制动片 | brake pad | 陶瓷 盘式 | D###-#@ | 
火花塞 | 火嘴 | spark plug | 铱金 双铂 | HHS-##@ | 
轮胎 | 车胎 | tyre | 全钢 工程 | 12R22.#@ | 
减震器 | 避震器 | shock absorber | 液压 前轮 | JZQ-##@ | 
电路板 | 线路板 印制板 | printed circuit board | 双层 铝基 | PCB-##@ | 
连接器 | 接插件 | connector | 防水 航空 | GX##-#@ | 
硬盘 | 硬碟 | hard disk | 固态 企业级 | HD-####@ | 
摄像头 | 监控摄像机 | security camera | 网络 球型 | SXT-##@ | 
`;

/** Goods that nobody of the benchmark sells, none of them kin of the goods above. */
export const ABSENT = `眼镜 蒸笼 面条机 咖啡设备 冰箱 钢琴 吉他 婴儿车 自行车 钓鱼竿 羽毛球拍 电饭煲 微波炉 洗发水 口红 香水 牙膏 牙刷 毛绒玩具 积木
拼图 雨伞 行李箱 手提包 皮带扣 领带 项链 戒指 手表 望远镜 显微镜 天文望远镜 麦克风 耳机 音箱 投影仪 电视机 游戏机 键盘 鼠标垫 打火机 香烟 雪茄 红酒杯
菜刀 砧板 炒锅 高压锅 电热毯 加湿器 吸尘器 扫地机 跑步机 哑铃 瑜伽垫 帐篷 睡袋 滑雪板 冲浪板 轮滑鞋 鱼缸 狗粮 猫砂 鸟笼 盆栽 花瓶 相框 油画
地毯 窗帘 床垫 沙发 婚纱 校服 汉服 羽绒服 泳衣 丝袜 围巾 帽子 墨镜 隐形眼镜 纹身贴 指甲油 面膜 按摩椅 足浴盆 电子烟 无人机 航模 魔方 扑克 麻将桌
气球 烟花 鞭炮 对联 灯笼 佛像 骨灰盒 棺材 墓碑 轮椅坡道 助听器 假发 假牙 隐形牙套 避孕套 尿不湿 奶瓶 奶粉 巧克力 口香糖 冰淇淋 披萨 汉堡 寿司 榴莲 芒果 椰子 龙虾 鱼子酱 燕窝`;

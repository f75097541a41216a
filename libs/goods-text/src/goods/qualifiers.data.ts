/** What goods are made of: never what they are. With the grades that the kernel reads (304, Q235B, 45#). */
export const MATERIALS = new Set(
  `不锈钢 碳钢 合金钢 铸铁 铸钢 锻钢 球墨铸铁 球铁 灰铸铁 黄铜 紫铜 青铜 锡青 锡青铜 铝青铜 铜 铝 铝合金 锌合金 钛合金 钛 铁 钢 木 竹 塑料 橡胶 硅胶 尼龙
   陶瓷 玻璃 玻璃钢 聚乙烯 聚丙烯 聚氯乙烯 聚氨酯 聚四氟乙烯 四氟 丁腈 氟胶 亚克力 碳纤维 玻纤 实木 纯棉 涤纶 锦纶 真皮 乳胶
   丁腈橡胶 天然橡胶 硅橡胶 氟橡胶 三元乙丙 pvc pe pp ppr pu abs pc pom ptfe upvc hdpe eva epdm nbr fkm`.split(
    /\s+/,
  ),
);

/** What goods are like, or how they are worked, driven or fixed: never what they are. */
export const QUALITIES = new Set(
  `镀锌 热镀锌 镀铬 镀镍 喷塑 烤漆 实心 空心 导电 接地 绝缘 大口径 小口径 不等边 等边 大规格 防锈 防腐 发黑 抛光 冷拔 冷拉 冷轧 热轧 精密 光亮 无缝 加厚 家用 商用 工业 工业用 大型 小型 中型 微型 优质
   高品质 全新 二手 国产 进口 耐磨 耐高温 耐腐蚀 防水 防爆 防静电 防滑 阻燃 环保 高压 低压 中压 高温 低温 高速 低速 高精度 重型 轻型
   手动 电动 气动 液动 自动 半自动 全自动 智能 数控 便携式 便携 立式 卧式 台式 手持式 移动式 固定式 多功能 通用 专用 新型 标准 国标
   美标 德标 日标 非标 外贸 出口 一次性 可调 单相 三相 单级 多级 双级 单作用 双作用 对夹式 法兰式 螺纹式 丝扣 内螺纹 外螺纹 双头 单头
   红色 黑色 白色 蓝色 绿色 黄色 灰色 透明 一级 二级 三级 四级 五级 特级 优级 优等 一等 二等 喷锡 沉金 沉银 电镀 镀金 喷砂 阳极氧化 达克罗 粉状 粒状 夏季 冬季 春秋 单面 双面 新鲜 有机 野生 干 鲜 散装 袋装 盒装 桶装 瓶装 密封 加长 加大 高强度 高强`.split(
    /\s+/,
  ),
);

/** What is said around goods in the trade. */
export const TRADE_WORDS = new Set(
  `定制 定做 加工定制 现货 批发 零售 价格 报价 厂家 生产厂家 直销 直供 供应 长期供应 出售 求购 采购 急需 急购 询价 需要 需 购买 收购 需求 寻求 销售 热销 促销 规格 型号 品牌 公司 厂 工厂
   各种 多种 各类 系列 款 样品 库存 大量 包邮 欢迎 来电 咨询 可 可定做 可定制 品质 保证 保障 质量 专业 生产 制造 长期 大规格 包装 到货 现款 特价 优惠 承接
   出租 出售 转让 招聘 招商 诚聘 寻 寻找 低价 厂家直销 现货供应 现货销售 规格齐全 齐全 根据 客户 要求 您 需求 大量库存 质量保证 尺寸 送货 免费 整包 实惠`.split(
    /\s+/,
  ),
);

/** Too wide to be what somebody looks for: with the word before them they are. */
export const GENERIC = new Set(
  '设备 机械 机器 机 器 材料 配件 产品 系统 装置 工具 零件 部件 组件 附件 加工 服务 制品 用品 件 料 品 线 管 板 材 器材 器具'.split(
    ' ',
  ),
);

/** How names of goods end. */
export const NOUN_ENDS = new Set([
  ...`阀泵机器管钢板线缆带轮承丝栓母钉圈垫片网布纱革纸膜袋箱瓶桶罐柜架床桌椅灯表仪计钳刀锯锤炉塔釜车船油漆胶剂粉酸碱盐酒茶米面奶
  肉鱼菜果糖盘轴杆链簧座套盖头芯棒条球块砖瓦石砂泥木门窗锁梯具材料件品机梁台缸筒盒盆杯碗鞋帽衣裤裙巾被毯纤棉麻丝毛绒皮
  药肥种苗饲料粮豆麦谷薯椒蒜姜枣橙柑桃梨蛋禽猪牛羊虾蟹参菇耳笋蜜酱醋粉丝罩镜屏键芯片管泵电池箔锭坯铸锻枪嘴尺规秤钩`,
]);

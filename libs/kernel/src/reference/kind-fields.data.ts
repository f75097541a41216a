/**
 * What people are asked of each kind of resource beside what every listing says. One line a field:
 * name, English name, type, how it is used, other headers in sheets (parted by spaces).
 *
 * Types: `text`, `place` (a division of China or a country), `date`, `figure <units, the usual first> <least>..<most>`
 * (`-`: a bare number), `choice 中文=English;…`. Uses: `needed` for publishing, `list` shown in lists of listings,
 * `filter` stands first among the properties that a search is narrowed by, `decides` says what the listing is about.
 */
export const KIND_FIELDS = {
  space: `
面积|Area|figure 平方米,亩,公顷,平方公里|needed list filter|占地面积 建筑面积 土地面积 用地面积 使用面积 可租面积
用途|Use|choice 工业用地=industrial land;标准厂房=standard workshop;仓储物流=warehouse and logistics;办公=office;商业=commercial;农业用地=farmland;园区=industrial park;其他=other|needed list filter decides|土地用途 规划用途 房屋用途
租售方式|Rent or sale|choice 出租=to rent;出售=to sell;出让=land grant;转让=transfer;合作开发=joint development|list filter|交易方式 供地方式 租售类型
使用年限|Term of use|figure 年,个月|filter|出让年限 租期 租赁期限
容积率|Plot ratio|figure - 0..50||
层高|Clear height|figure 米|filter|净高
可用电力|Power supply|figure kVA,kW||供电容量 电力容量
可交付日期|Available from|date||交付日期 交付时间`,
  resources: `
资源种类|Sort of resource|choice 矿产=mineral;能源=energy;农林=farm and forest;水资源=water;再生资源=recycled;其他=other|list filter|资源类别
品位|Grade|text|list filter|品级
储量|Reserve|figure 吨,立方米||资源储量 保有储量
年产量|Output a year|figure 吨,立方米,kWh|list filter|年产能 年开采量
资源产区|Where it comes from|place|filter|产区 矿区所在地 主产区
可供日期|Available from|date||上市日期 可采日期`,
  markets: `
渠道类型|Channel|choice 经销商=dealers;连锁门店=chain of shops;批发市场=wholesale market;商超=supermarkets;电商平台=online shops;工程渠道=projects;出口渠道=export;展会=trade fairs|needed list filter|渠道 渠道形式
经营品类|Goods dealt in|text|needed list filter decides|品类 主营品类 经营范围
覆盖地区|Area served|text|list|覆盖区域 辐射地区
门店数|Outlets|figure 家 1..1000000|filter|门店数量 网点数
年销售额|Sales a year|figure 万元,亿元,元|filter|年营业额 年交易额
合作方式|Form of cooperation|choice 代理=agency;经销=distribution;联营=joint operation;代销=consignment;入驻=moving in;采购=purchase|filter|合作模式`,
  means_of_production: `
成色|Condition|choice 全新=new;九成新以上=nearly new;七至九成新=good;七成新以下=used;待修=to be repaired|needed list filter|新旧程度
出厂年份|Year of make|figure - 1950..2100|list filter|制造年份 生产年份
转让方式|Form of transfer|choice 出售=to sell;出租=to rent;融资租赁=financial lease;置换=exchange|list filter|处置方式
使用时长|Hours in use|figure h||工作小时 运行时间
设备状态|State|choice 在产=in production;停机在位=stopped in place;已拆机=dismantled;库存未用=never used||安装状态
设备所在地|Where it stands|place|filter|存放地点 所在地点`,
  technology: `
技术领域|Field|text|needed list filter decides|所属领域 专业领域
应用对象|Used for|text|decides|应用领域 适用对象
合作方式|Form of cooperation|choice 转让=assignment;许可=licence;作价入股=as share of capital;合作开发=joint development;委托开发=commissioned development;技术服务=technical service|needed list filter|转化方式 合作模式
成熟度|Maturity|choice 实验室=laboratory;小试=bench scale;中试=pilot scale;小批量=small batches;产业化=industrial|list filter|成熟程度 技术成熟度
知识产权|Intellectual property|choice 发明专利=invention patent;实用新型=utility model;软件著作权=software copyright;专有技术=know-how;无=none|filter|知识产权类型
专利号|Patent number|text||专利编号`,
  talent: `
工种|Trade|text|needed list filter decides|岗位 职位 招聘岗位 岗位名称
用工方式|Form of work|choice 全职=full time;兼职=part time;驻厂=on site;劳务派遣=labour dispatch;项目外包=by project;培训=training|needed list filter|用工形式 合作形式
技能等级|Skill level|choice 不限=any;初级工=junior worker;中级工=intermediate worker;高级工=senior worker;技师=technician;高级技师=senior technician;工程师=engineer;高级工程师=senior engineer|list filter|职业资格 职称
学历|Education|choice 不限=any;初中=junior school;高中或中专=secondary school;大专=college;本科=bachelor;硕士=master;博士=doctor|filter|学历要求
从业年限|Years of work|figure 年|filter|工作年限 工作经验
用工期限|Term|figure 个月,年,天||合同期限 服务期限
工作地点|Place of work|place|filter|上班地点 用工地点
到岗日期|Start|date||入职日期 到岗时间`,
  capital: `
资金额度|Amount|figure 万元,亿元,元|needed list filter|融资额 融资金额 投资金额 投资额 额度
资金方式|Form of finance|choice 股权投资=equity;银行贷款=bank loan;融资租赁=financial lease;供应链金融=supply chain finance;债权=debt;基金=fund;担保=guarantee;其他=other|needed list filter|融资方式 投资方式
投向|Field of investment|text|list filter decides|投资领域 资金用途 投资方向
所占股份|Share|figure % 0..100|filter|出让股权 股权比例 占股比例
项目阶段|Stage|choice 不限=any;种子期=seed;初创期=start-up;成长期=growth;成熟期=mature;技改扩产=renewal and expansion|filter|企业阶段 投资阶段
资金期限|Term|figure 个月,年|filter|期限 贷款期限 融资期限
年化利率|Interest a year|figure % 0..100|filter|年利率 利率 年化收益率
担保方式|Security|text||增信方式 抵押方式`,
} as const;

/** What every kind has beside its own fields, of what a listing of goods may say; and what the kind calls it. */
export const KIND_TERMS = {
  space: { price: { zh: '租金或价格', en: 'rent or price' } },
  resources: {
    ...{ ownNumber: null, quantity: null, minimumOrder: null, price: null, tax: null },
    ...{ priceTiers: null, packing: null, capacity: null, certificates: null, origin: null },
    ...{ leadTimeDays: null, variants: null },
  },
  products: {
    ...{ ownNumber: null, quantity: null, minimumOrder: null, price: null, tax: null },
    ...{ priceTiers: null, packing: null, capacity: null, certificates: null, origin: null },
    ...{ leadTimeDays: null, variants: null },
  },
  markets: {},
  means_of_production: {
    ...{ ownNumber: null, quantity: null, price: null, tax: null, certificates: null },
    ...{ origin: null, leadTimeDays: null, variants: null },
  },
  technology: { price: { zh: '技术费用', en: 'fee' }, tax: null, certificates: null },
  talent: {
    quantity: { zh: '人数', en: 'head count' },
    price: { zh: '薪酬', en: 'wage' },
    certificates: null,
  },
  capital: {},
} as const;

/**
 * What a column says of the goods. `confidential`: who sells to the unit, at what cost, and who works for it, which is
 * nothing for others to see. `ignored`: a running number, a picture or a link. `other`: words that are not known, a
 * property under the header's own name.
 */
export const MEANINGS = [
  ...([
    'title',
    'description',
    'remark',
    'quantity',
    'unit',
    'price',
    'priceUnit',
    'currency',
    'amount',
  ] as const),
  ...([
    'budget',
    'minimumOrder',
    'packing',
    'taxRate',
    'leadTime',
    'deliveryDay',
    'dueDate',
  ] as const),
  ...(['validUntil', 'region', 'industry', 'category', 'kind', 'regionWish', 'ownNumber'] as const),
  ...(['capacity', 'origin', 'certificate', 'listing'] as const),
  ...(['model', 'specification', 'property', 'confidential', 'ignored', 'other'] as const),
] as const;
export type Meaning = (typeof MEANINGS)[number];

interface HeaderRule {
  readonly meaning: Meaning;
  /** On the header in lower case and simplified characters, without blanks, marks and what stands in brackets. */
  readonly pattern: RegExp;
  /** Among several columns of one meaning the greater wins. */
  readonly weight?: number;
}

const rule = (meaning: Meaning, pattern: RegExp, weight = 5): HeaderRule => ({ meaning, pattern, weight }); // prettier-ignore

/** The first that fits decides, so what is narrower stands before what is wider. */
export const HEADER_RULES: readonly HeaderRule[] = [
  // Of a sheet that was exported here: which listing the row is of.
  rule('listing', /^平台编号$/),
  rule(
    'ignored',
    /^(?:序号?|序列号?|行号|项次|项号|项目号|n[ro]\.?|#|№|s\/?n\.?|serialno\.?|id|index|row|行次|编?次)$/,
  ),
  rule('ignored', /^(?:错误)?原因$|^reason$/),
  rule(
    'ignored',
    /图片|照片|主图|图示|图样|缩略图|image|picture|photo|链接|网址|\burl\b|^link$|二维码/,
  ),
  rule(
    'confidential',
    /成本|进价|进货|底价|底线价|最低(?:价|售价|成交价)|毛利|利润|提成|佣金|返点|\bcost|margin|profit/,
  ),
  rule('confidential', /供应商(?!品)|供货商|供方|供应单位|供货单位|supplier|vendor/),
  rule(
    'confidential',
    /联系人|联系方式|联系电话|电话|手机|传真|微信|邮箱|邮件|e-?mail|\bqq\b|^contact|phone|^tel\b|^mobile|fax|wechat/,
  ),
  rule(
    'confidential',
    /创建人|创建者|(?<!控)制单(?!价)|录入人|修改人|业务员|经办|申请人|需求人|领用人|保管员|操作员|采购员|跟单|负责人|审核|审批|身份证|银行|账号|开户|creat(?:or|edby)|buyer|salesperson/,
  ),
  rule('confidential', /^客户(?!端)|客户(?:名称?|编码?|代码)$|^customer/),
  rule('taxRate', /税率|税点|^taxrate|^vat/),
  rule('amount', /^税额$|^taxamount$/, 1),
  rule(
    'minimumOrder',
    /起订|起批|起售|最[小低少](?:订|采)|最小起|最小批量|\bmoq\b|^minimumorder|^minorder|minimumquantity/,
  ),
  rule(
    'currency',
    /^(?:币种|币别|货币(?:种类|单位)?|(?:结算|报价)(?:币种|货币))$|^(?:currency|curr\.?|ccy)$/,
  ),
  rule('priceUnit', /^(?:计价|价格|报价|单价)单位$|^priceunit$/),
  rule(
    'validUntil',
    /(?:报价|信息|价格)?有效(?:期|至|日期)|截止(?:日|时间|时点|$)|截标|^validuntil|^expir|^validity|clos(?:ing|e)_?date|deadline/,
  ),
  rule('property', /保质期|质保期|保修|使用期限|寿命/),
  rule(
    'price',
    /(?:预算|限价?|控制|最高|拦标|概算)[\u4e00-\u9fff]{0,4}单价|单价(?:最高|预算|采购|招标)?(?:预算|限价|控制价|上限)/,
    7,
  ),
  rule(
    'budget',
    /预算|控制价|(?:控制|限价)总价|总价(?:控制|限价)|最高限价|限价|投资(?:额|总额)|概算|^budget|采购金额/,
  ),
  rule(
    'amount',
    /^(?:合计|小计|合价|总价|总额|总金额|金额|价款|货款|价税合计|含税金额|不含税金额|含税总价|总计)|^(?:total|amount|subtotal|sum)\b|^amount|^total/,
    3,
  ),
  rule('property', /价值|性价比|评价|价格条款|价格类型|价格术语|成交方式|^incoterms?$/),
  // What it was is not what it is.
  rule(
    'property',
    /(?:昨日|昨天|前日|前天|上[期周月次年日]|去年|同期|历史|以前|涨跌|调价前)[\u4e00-\u9fff]*价?/,
  ),
  rule('price', /(?:今日|今天|当日|最新|本期|本周|本月|执行|调价后|成交)[\u4e00-\u9fff]*价/, 9),
  rule('price', /(?:优惠|折后|折扣|活动|促销|特|现)单?价|^net(?:unit)?price/, 9),
  rule('price', /(?:市场|指导|建议|参考|原|面|吊牌|标|目录)(?:销售|零售)?(?:价|售价|单价)/, 4),
  rule('price', /零售|散客/, 5),
  rule('price', /^(?:usd|rmb|cny|eur|hkd|us\$)price|price(?:fob|exw|cif|cfr|ddp)/, 6),
  rule('price', /薪资|薪酬|工资|月薪|年薪|租金|月租|年租/, 5),
  rule('price', /不含税|未税|除税|去税/, 6),
  rule('price', /含税(?:单?价|价格)?/, 8),
  rule(
    'price',
    /单[价価]|価格|^unitprice|^price|price$|报价(?!单|人|日期|时间|单位|编号)|售价|价格|价$|^fob|^exw|^cif|价(?=\/)|^rate$/,
    7,
  ),
  rule(
    'leadTime',
    /交期|交货期|货期|供货期|供货周期|交货周期|生产周期|发货周期|发货期|发货时间|备货|工期|leadtime|deliverytime|^delivery$/,
  ),
  rule('deliveryDay', /交货日期|交货时间|交付日期|交付时间|^deliverydate/),
  rule(
    'dueDate',
    /(?:预计|计划|采购|需求|需用|使用|到货|要求|期望)(?:采购|到货|交货|使用)?(?:时间|日期|交期|月份)|^什么时候要|^duedate|^requireddate|^needby/,
  ),
  rule(
    'packing',
    /包装|装箱|箱规|装量|件装|每箱|^pack|(?:pcs|q['’]?ty|units?)(?:\/|per)(?:ctn|carton|box|case)|pcsperc/,
  ),
  rule('capacity', /^(?:月|每月)?产能|^月(?:产|供应?|供货)量|capacity/),
  rule('origin', /^(?:原)?产地|^产国|原产国|生产国|countryoforigin|^origin|^madein/),
  rule('certificate', /^(?:资质|产品|质量|体系)?(?:证书|认证)(?!编?号|有效|日期)|^certificat/),
  rule('kind', /^(?:资源|供需)(?:类型|类别)$|^(?:resource)?kind$/),
  rule('regionWish', /合作区域|期望(?:地区|区域)|跨区意向|cross-?regionwish/),
  rule(
    'title',
    /^(?:产品|商品|货物|货品|物资|物料|材料|设备|品种|配件|零件|备件|原料|药品|器材|工具|耗材|资源|技术|成果|服务|供应|采购物资|采购产品|采购设备|标的物?|存货|器件|元件|元器件|部件|项目产品|投标产品|设备\/?材料)(?:或[\u4e00-\u9fff]+)?名称?(?:及|和|与|$)/,
    10,
  ),
  rule(
    'title',
    /^(?:品名|货名|名称及|产品及|品种名|名\/?品)|^(?:product|item|goods|material|article|commodity)s?(?:name|title)$/,
    10,
  ),
  rule(
    'ownNumber',
    /货号|料号|款号|(?:产品|商品|物料|物资|存货|材料|设备|货品|内部|本厂|厂家)(?:编号|编码|代码)|^编码$|^编号$|^代码$|\bsku\b|^(?:item|part|product|article|art|material|stock|ref)\.?(?:no|number|code|#|id)\.?$|^p\/?n$|^code$/,
  ),
  rule(
    'title',
    /^(?:拟?(?:需求|采购|求购|供应|供货|招标|订货|转让|出租|出售|推广|引进))(?:的?)(?:产品|商品|货物|物资|物料|设备|材料|品种|岗位|技术|项目|标的)(?:名称?)?$/,
    9,
  ),
  rule(
    'title',
    /^(?:农产品|农副产品|特色产品|岗位|职位|工种|专利|技术|成果)$|[\u4e00-\u9fff](?:品种|品名)$/,
    7,
  ),
  // The project is not the goods, where both have a name.
  rule('title', /采购项目|项目名|工程名|^projectname$|^project$/, 5),
  rule('title', /^名称|名称$|^name$/, 9),
  rule('title', /^(?:product|item|goods|commodity)s?description$|^descriptionof/, 8),
  rule(
    'title',
    /^(?:产品|商品|货物|物资|物料|设备|货品|品种)$|^(?:product|goods|item|article|commodity)s?$/,
    8,
  ),
  rule('title', /标题|^title$|^subject$/, 6),
  rule('title', /^(?:采购|招标|需求)(?:内容|标的|明细)$|^(?:供应|需求)(?:信息|内容)$/, 6),
  rule(
    'quantity',
    /数量|库存|存量|现货量|\bq['’]?ty\b|^q['’]?ty|quantity|^stock|(?:采购|需求|供应|供货|可供|供应|订购|使?用|工程)量|^要多少$|^(?:招聘|需求|岗位)?人数|台数|件数|台套数|^pcs$/,
  ),
  rule(
    'unit',
    /^(?:计量|数量|基本|销售|库存|主|常用|计件|使用|采购)*单位$|^units?$|^uom$|^计量$|^unitofmeasure$/,
  ),
  rule(
    'region',
    /^(?:所在|所属|发货|供货|交货|注册|生产)?(?:地区|地市|城市|省份?|市|县|区县|县区|区域|所在地区?)$|发货地|供货地|交货地|交货地点|工作地点?|项目地点?|^送(?:到哪里?|货地[点址])$|^(?:位置|坐落|所在位置)$|交付地点|使用地点?$|^(?:region|city|province|county|country|location)|placeofdelivery|shipfrom|^国家$/,
  ),
  rule('industry', /行业/),
  rule('industry', /^industry/),
  rule('model', /型号|^model|^type(?:no\.?|number)$|^part$/),
  rule('specification', /规格|尺寸|口径|^spec|^size|^dimension/),
  rule('category', /分类|类别|品类|类目|大类|小类|种类|系列|类型|^category|^type$|^series/),
  rule(
    'description',
    /描述|说明|详情|简介|概况|介绍|需求内容|参数|技术要求|^description|^details?$|^summary|^parameters?|特点|用途/,
  ),
  rule('remark', /备注|附注|^remarks?$|^notes?$|^comments?$|^memo$/),
  rule(
    'property',
    /品牌|材质|材料|牌号|产地|标准|颜色|色号|重量|净重|毛重|功率|压力|电压|表面|等级|级别|纯度|含量|厂家|厂商|制造商|生产商|品质|图号|面积|直径|长度|宽度|高度|厚度|^brand|^material|^grade|^origin|^standard|^colou?r|^weight|^maker$|^manufacturer|^finish$|^hscode/,
  ),
];

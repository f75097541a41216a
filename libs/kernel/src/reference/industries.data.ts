/**
 * GB/T 4754-2017 with amendment 1 (2019): sections, divisions and groups; names are the standard's,
 * translations our own. A division is followed by one line of its groups, each by its third digit.
 */
export const INDUSTRIES = `
A 农、林、牧、渔业 | Agriculture, forestry, animal husbandry and fishery
01 农业 | Crop farming
  1谷物种植 2豆类、油料和薯类种植 3棉、麻、糖、烟草种植 4蔬菜、食用菌及园艺作物种植 5水果种植 6坚果、含油果、香料和饮料作物种植 7中药材种植 8草种植及割草 9其他农业 | Cereals; Pulses, oil crops and tubers; Cotton, fibre crops, sugar crops and tobacco; Vegetables, edible fungi and horticulture; Fruit growing; Nuts, oil fruits, spice and beverage crops; Medicinal plants; Grass growing and mowing; Other crop farming
02 林业 | Forestry
  1林木育种和育苗 2造林和更新 3森林经营、管护和改培 4木材和竹材采运 5林产品采集 | Tree breeding and nurseries; Afforestation; Forest management and protection; Timber and bamboo harvesting; Forest products gathering
03 畜牧业 | Animal husbandry
  1牲畜饲养 2家禽饲养 3狩猎和捕捉动物 9其他畜牧业 | Livestock raising; Poultry raising; Hunting and trapping; Other animal husbandry
04 渔业 | Fishery
  1水产养殖 2水产捕捞 | Aquaculture; Fishing
05 农、林、牧、渔专业及辅助性活动 | Services for agriculture, forestry, husbandry and fishery
  1农业专业及辅助性活动 2林业专业及辅助性活动 3畜牧专业及辅助性活动 4渔业专业及辅助性活动 | Services for crop farming; Services for forestry; Services for animal husbandry; Services for fishery
B 采矿业 | Mining
06 煤炭开采和洗选业 | Coal mining and washing
  1烟煤和无烟煤开采洗选 2褐煤开采洗选 9其他煤炭采选 | Bituminous coal and anthracite; Lignite; Other coal mining
07 石油和天然气开采业 | Oil and natural gas extraction
  1石油开采 2天然气开采 | Oil extraction; Natural gas extraction
08 黑色金属矿采选业 | Ferrous metal ore mining
  1铁矿采选 2锰矿、铬矿采选 9其他黑色金属矿采选 | Iron ore; Manganese and chromium ore; Other ferrous ores
09 有色金属矿采选业 | Non-ferrous metal ore mining
  1常用有色金属矿采选 2贵金属矿采选 3稀有稀土金属矿采选 | Common non-ferrous ores; Precious metal ores; Rare metal and rare earth ores
10 非金属矿采选业 | Non-metallic mineral mining
  1土砂石开采 2化学矿开采 3采盐 9石棉及其他非金属矿采选 | Earth, sand and stone quarrying; Chemical minerals; Salt; Asbestos and other non-metallic minerals
11 开采专业及辅助性活动 | Mining support activities
  1煤炭开采和洗选专业及辅助性活动 2石油和天然气开采专业及辅助性活动 9其他开采专业及辅助性活动 | Coal mining support; Oil and gas extraction support; Other mining support
12 其他采矿业 | Other mining
  0其他采矿业 | Other mining
C 制造业 | Manufacturing
13 农副食品加工业 | Processing of farm and sideline food
  1谷物磨制 2饲料加工 3植物油加工 4制糖业 5屠宰及肉类加工 6水产品加工 7蔬菜、菌类、水果和坚果加工 9其他农副食品加工 | Grain milling; Animal feed; Vegetable oil; Sugar; Slaughtering and meat processing; Aquatic products; Vegetables, fungi, fruit and nuts; Other farm food processing
14 食品制造业 | Food manufacturing
  1焙烤食品制造 2糖果、巧克力及蜜饯制造 3方便食品制造 4乳制品制造 5罐头食品制造 6调味品、发酵制品制造 9其他食品制造 | Bakery products; Confectionery, chocolate and preserved fruit; Convenience food; Dairy products; Canned food; Condiments and fermented products; Other food
15 酒、饮料和精制茶制造业 | Liquor, beverages and refined tea
  1酒的制造 2饮料制造 3精制茶加工 | Alcoholic drinks; Soft drinks; Refined tea
16 烟草制品业 | Tobacco products
  1烟叶复烤 2卷烟制造 9其他烟草制品制造 | Tobacco redrying; Cigarettes; Other tobacco products
17 纺织业 | Textiles
  1棉纺织及印染精加工 2毛纺织及染整精加工 3麻纺织及染整精加工 4丝绢纺织及印染精加工 5化纤织造及印染精加工 6针织或钩针编织物及其制品制造 7家用纺织制成品制造 8产业用纺织制成品制造 | Cotton textiles, printing and dyeing; Wool textiles and dyeing; Bast fibre textiles and dyeing; Silk textiles, printing and dyeing; Chemical fibre weaving, printing and dyeing; Knitted and crocheted fabrics and products; Household textiles; Industrial textiles
18 纺织服装、服饰业 | Apparel and clothing
  1机织服装制造 2针织或钩针编织服装制造 3服饰制造 | Woven garments; Knitted and crocheted garments; Clothing accessories
19 皮革、毛皮、羽毛及其制品和制鞋业 | Leather, fur, feather products and footwear
  1皮革鞣制加工 2皮革制品制造 3毛皮鞣制及制品加工 4羽毛(绒)加工及制品制造 5制鞋业 | Leather tanning; Leather products; Fur tanning and products; Feather and down products; Footwear
20 木材加工和木、竹、藤、棕、草制品业 | Wood, bamboo, rattan, palm and straw products
  1木材加工 2人造板制造 3木质制品制造 4竹、藤、棕、草等制品制造 | Wood processing; Wood-based panels; Wooden products; Bamboo, rattan, palm and straw products
21 家具制造业 | Furniture
  1木质家具制造 2竹、藤家具制造 3金属家具制造 4塑料家具制造 9其他家具制造 | Wooden furniture; Bamboo and rattan furniture; Metal furniture; Plastic furniture; Other furniture
22 造纸和纸制品业 | Paper and paper products
  1纸浆制造 2造纸 3纸制品制造 | Pulp; Paper making; Paper products
23 印刷和记录媒介复制业 | Printing and reproduction of recorded media
  1印刷 2装订及印刷相关服务 3记录媒介复制 | Printing; Binding and printing services; Reproduction of recorded media
24 文教、工美、体育和娱乐用品制造业 | Stationery, crafts, sports and entertainment goods
  1文教办公用品制造 2乐器制造 3工艺美术及礼仪用品制造 4体育用品制造 5玩具制造 6游艺器材及娱乐用品制造 | Stationery and office supplies; Musical instruments; Arts, crafts and ceremonial goods; Sports goods; Toys; Amusement and entertainment equipment
25 石油、煤炭及其他燃料加工业 | Petroleum, coal and other fuel processing
  1精炼石油产品制造 2煤炭加工 3核燃料加工 4生物质燃料加工 | Refined petroleum products; Coal processing; Nuclear fuel; Biomass fuel
26 化学原料和化学制品制造业 | Chemical raw materials and products
  1基础化学原料制造 2肥料制造 3农药制造 4涂料、油墨、颜料及类似产品制造 5合成材料制造 6专用化学产品制造 7炸药、火工及焰火产品制造 8日用化学产品制造 | Basic chemicals; Fertilisers; Pesticides; Coatings, inks and pigments; Synthetic materials; Specialty chemicals; Explosives and fireworks; Household chemicals
27 医药制造业 | Pharmaceuticals
  1化学药品原料药制造 2化学药品制剂制造 3中药饮片加工 4中成药生产 5兽用药品制造 6生物药品制品制造 7卫生材料及医药用品制造 8药用辅料及包装材料 | Active pharmaceutical ingredients; Finished drugs; Prepared herbal medicine pieces; Traditional Chinese patent medicines; Veterinary drugs; Biological medicines; Sanitary materials and medical supplies; Excipients and drug packaging
28 化学纤维制造业 | Chemical fibres
  1纤维素纤维原料及纤维制造 2合成纤维制造 3生物基材料制造 | Cellulose fibres and raw materials; Synthetic fibres; Bio-based materials
29 橡胶和塑料制品业 | Rubber and plastic products
  1橡胶制品业 2塑料制品业 | Rubber products; Plastic products
30 非金属矿物制品业 | Non-metallic mineral products
  1水泥、石灰和石膏制造 2石膏、水泥制品及类似制品制造 3砖瓦、石材等建筑材料制造 4玻璃制造 5玻璃制品制造 6玻璃纤维和玻璃纤维增强塑料制品制造 7陶瓷制品制造 8耐火材料制品制造 9石墨及其他非金属矿物制品制造 | Cement, lime and gypsum; Gypsum and cement products; Bricks, tiles, stone and building materials; Glass; Glass products; Glass fibre and its reinforced plastics; Ceramic products; Refractories; Graphite and other non-metallic mineral products
31 黑色金属冶炼和压延加工业 | Smelting and rolling of ferrous metals
  1炼铁 2炼钢 3钢压延加工 4铁合金冶炼 | Iron making; Steel making; Steel rolling; Ferroalloys
32 有色金属冶炼和压延加工业 | Smelting and rolling of non-ferrous metals
  1常用有色金属冶炼 2贵金属冶炼 3稀有稀土金属冶炼 4有色金属合金制造 5有色金属压延加工 | Common non-ferrous metal smelting; Precious metal smelting; Rare metal and rare earth smelting; Non-ferrous alloys; Non-ferrous metal rolling
33 金属制品业 | Metal products
  1结构性金属制品制造 2金属工具制造 3集装箱及金属包装容器制造 4金属丝绳及其制品制造 5建筑、安全用金属制品制造 6金属表面处理及热处理加工 7搪瓷制品制造 8金属制日用品制造 9铸造及其他金属制品制造 | Structural metal products; Metal tools; Containers and metal packaging; Metal wire, rope and products; Building and safety metalware; Metal surface and heat treatment; Enamelware; Household metalware; Castings and other metal products
34 通用设备制造业 | General-purpose machinery
  1锅炉及原动设备制造 2金属加工机械制造 3物料搬运设备制造 4泵、阀门、压缩机及类似机械制造 5轴承、齿轮和传动部件制造 6烘炉、风机、包装等设备制造 7文化、办公用机械制造 8通用零部件制造 9其他通用设备制造业 | Boilers and prime movers; Metalworking machinery; Material handling equipment; Pumps, valves, compressors and similar machinery; Bearings, gears and transmission parts; Ovens, fans and packaging equipment; Cultural and office machinery; General-purpose parts; Other general-purpose machinery
35 专用设备制造业 | Special-purpose machinery
  1采矿、冶金、建筑专用设备制造 2化工、木材、非金属加工专用设备制造 3食品、饮料、烟草及饲料生产专用设备制造 4印刷、制药、日化及日用品生产专用设备制造 5纺织、服装和皮革加工专用设备制造 6电子和电工机械专用设备制造 7农、林、牧、渔专用机械制造 8医疗仪器设备及器械制造 9环保、邮政、社会公共服务及其他专用设备制造 | Mining, metallurgy and construction machinery; Chemical, wood and non-metal processing machinery; Food, beverage, tobacco and feed machinery; Printing, pharmaceutical and household chemical machinery; Textile, apparel and leather machinery; Electronic and electrical industry machinery; Agricultural, forestry, husbandry and fishery machinery; Medical instruments and devices; Environmental, postal, public service and other special machinery
36 汽车制造业 | Automobiles
  1汽车整车制造 2汽车用发动机制造 3改装汽车制造 4低速汽车制造 5电车制造 6汽车车身、挂车制造 7汽车零部件及配件制造 | Motor vehicles; Vehicle engines; Modified vehicles; Low-speed vehicles; Trams and trolleybuses; Vehicle bodies and trailers; Vehicle parts and accessories
37 铁路、船舶、航空航天和其他运输设备制造业 | Railway, ship, aerospace and other transport equipment
  1铁路运输设备制造 2城市轨道交通设备制造 3船舶及相关装置制造 4航空、航天器及设备制造 5摩托车制造 6自行车和残疾人座车制造 7助动车制造 8非公路休闲车及零配件制造 9潜水救捞及其他未列明运输设备制造 | Railway equipment; Urban rail transit equipment; Ships and related installations; Aircraft and spacecraft; Motorcycles; Bicycles and wheelchairs; Electric and powered cycles; Off-road leisure vehicles and parts; Diving, salvage and other transport equipment
38 电气机械和器材制造业 | Electrical machinery and equipment
  1电机制造 2输配电及控制设备制造 3电线、电缆、光缆及电工器材制造 4电池制造 5家用电力器具制造 6非电力家用器具制造 7照明器具制造 9其他电气机械及器材制造 | Electric motors and generators; Power transmission, distribution and control equipment; Wires, cables, optical cables and electrical materials; Batteries; Household electric appliances; Non-electric household appliances; Lighting; Other electrical equipment
39 计算机、通信和其他电子设备制造业 | Computers, communication and electronic equipment
  1计算机制造 2通信设备制造 3广播电视设备制造 4雷达及配套设备制造 5非专业视听设备制造 6智能消费设备制造 7电子器件制造 8电子元件及电子专用材料制造 9其他电子设备制造 | Computers; Communication equipment; Broadcasting and television equipment; Radar equipment; Consumer audio and video equipment; Smart consumer devices; Electronic devices; Electronic components and materials; Other electronic equipment
40 仪器仪表制造业 | Instruments and meters
  1通用仪器仪表制造 2专用仪器仪表制造 3钟表与计时仪器制造 4光学仪器制造 5衡器制造 9其他仪器仪表制造业 | General instruments and meters; Special instruments and meters; Clocks and timing instruments; Optical instruments; Weighing apparatus; Other instruments and meters
41 其他制造业 | Other manufacturing
  1日用杂品制造 2核辐射加工 9其他未列明制造业 | Daily sundries; Nuclear radiation processing; Manufacturing not elsewhere classified
42 废弃资源综合利用业 | Recycling of waste resources
  1金属废料和碎屑加工处理 2非金属废料和碎屑加工处理 | Metal scrap processing; Non-metal scrap processing
43 金属制品、机械和设备修理业 | Repair of metal products, machinery and equipment
  1金属制品修理 2通用设备修理 3专用设备修理 4铁路、船舶、航空航天等运输设备修理 5电气设备修理 6仪器仪表修理 9其他机械和设备修理业 | Repair of metal products; Repair of general-purpose machinery; Repair of special-purpose machinery; Repair of railway, ship and aerospace equipment; Repair of electrical equipment; Repair of instruments and meters; Repair of other machinery and equipment
D 电力、热力、燃气及水生产和供应业 | Electricity, heat, gas and water supply
44 电力、热力生产和供应业 | Electricity and heat supply
  1电力生产 2电力供应 3热力生产和供应 | Power generation; Power supply; Heat production and supply
45 燃气生产和供应业 | Gas supply
  1燃气生产和供应业 2生物质燃气生产和供应业 | Gas production and supply; Biogas production and supply
46 水的生产和供应业 | Water supply
  1自来水生产和供应 2污水处理及其再生利用 3海水淡化处理 9其他水的处理、利用与分配 | Tap water; Sewage treatment and reuse; Seawater desalination; Other water treatment and distribution
E 建筑业 | Construction
47 房屋建筑业 | Building construction
  1住宅房屋建筑 2体育场馆建筑 9其他房屋建筑业 | Residential buildings; Sports buildings; Other buildings
48 土木工程建筑业 | Civil engineering
  1铁路、道路、隧道和桥梁工程建筑 2水利和水运工程建筑 3海洋工程建筑 4工矿工程建筑 5架线和管道工程建筑 6节能环保工程施工 7电力工程施工 9其他土木工程建筑 | Railways, roads, tunnels and bridges; Water conservancy and port works; Marine works; Mining and industrial works; Overhead line and pipeline works; Energy saving and environmental works; Electric power works; Other civil engineering
49 建筑安装业 | Building installation
  1电气安装 2管道和设备安装 9其他建筑安装业 | Electrical installation; Pipe and equipment installation; Other building installation
50 建筑装饰、装修和其他建筑业 | Building decoration and other construction
  1建筑装饰和装修业 2建筑物拆除和场地准备活动 3提供施工设备服务 9其他未列明建筑业 | Decoration and fitting-out; Demolition and site preparation; Construction equipment with operators; Other construction
F 批发和零售业 | Wholesale and retail trade
51 批发业 | Wholesale trade
  1农、林、牧、渔产品批发 2食品、饮料及烟草制品批发 3纺织、服装及家庭用品批发 4文化、体育用品及器材批发 5医药及医疗器材批发 6矿产品、建材及化工产品批发 7机械设备、五金产品及电子产品批发 8贸易经纪与代理 9其他批发业 | Wholesale of farm, forestry and fishery products; Wholesale of food, beverages and tobacco; Wholesale of textiles, apparel and household goods; Wholesale of cultural and sports goods; Wholesale of medicines and medical devices; Wholesale of minerals, building materials and chemicals; Wholesale of machinery, hardware and electronics; Trade brokerage and agency; Other wholesale
52 零售业 | Retail trade
  1综合零售 2食品、饮料及烟草制品专门零售 3纺织、服装及日用品专门零售 4文化、体育用品及器材专门零售 5医药及医疗器材专门零售 6汽车、摩托车、零配件和燃料及其他动力销售 7家用电器及电子产品专门零售 8五金、家具及室内装饰材料专门零售 9货摊、无店铺及其他零售业 | General retail; Retail of food, beverages and tobacco; Retail of textiles, apparel and daily goods; Retail of cultural and sports goods; Retail of medicines and medical devices; Sale of vehicles, parts and fuel; Retail of household appliances and electronics; Retail of hardware, furniture and decoration materials; Stall, non-store and other retail
G 交通运输、仓储和邮政业 | Transport, storage and postal services
53 铁路运输业 | Railway transport
  1铁路旅客运输 2铁路货物运输 3铁路运输辅助活动 | Railway passenger transport; Railway freight transport; Railway support activities
54 道路运输业 | Road transport
  1城市公共交通运输 2公路旅客运输 3道路货物运输 4道路运输辅助活动 | Urban public transport; Road passenger transport; Road freight transport; Road support activities
55 水上运输业 | Water transport
  1水上旅客运输 2水上货物运输 3水上运输辅助活动 | Water passenger transport; Water freight transport; Water transport support activities
56 航空运输业 | Air transport
  1航空客货运输 2通用航空服务 3航空运输辅助活动 | Air passenger and freight transport; General aviation; Air transport support activities
57 管道运输业 | Pipeline transport
  1海底管道运输 2陆地管道运输 | Submarine pipelines; Land pipelines
58 多式联运和运输代理业 | Multimodal transport and forwarding
  1多式联运 2运输代理业 | Multimodal transport; Freight forwarding and transport agency
59 装卸搬运和仓储业 | Handling and storage
  1装卸搬运 2通用仓储 3低温仓储 4危险品仓储 5谷物、棉花等农产品仓储 6中药材仓储 9其他仓储业 | Handling; General storage; Cold storage; Dangerous goods storage; Grain, cotton and farm product storage; Medicinal material storage; Other storage
60 邮政业 | Postal services
  1邮政基本服务 2快递服务 9其他寄递服务 | Basic postal services; Courier services; Other delivery services
H 住宿和餐饮业 | Accommodation and catering
61 住宿业 | Accommodation
  1旅游饭店 2一般旅馆 3民宿服务 4露营地服务 9其他住宿业 | Tourist hotels; Other hotels; Homestays; Campsites; Other accommodation
62 餐饮业 | Catering
  1正餐服务 2快餐服务 3饮料及冷饮服务 4餐饮配送及外卖送餐服务 9其他餐饮业 | Restaurants; Fast food; Beverages and cold drinks; Meal delivery and takeaway; Other catering
I 信息传输、软件和信息技术服务业 | Information transmission, software and IT services
63 电信、广播电视和卫星传输服务 | Telecommunications, broadcasting and satellite services
  1电信 2广播电视传输服务 3卫星传输服务 | Telecommunications; Broadcasting transmission; Satellite transmission
64 互联网和相关服务 | Internet and related services
  1互联网接入及相关服务 2互联网信息服务 3互联网平台 4互联网安全服务 5互联网数据服务 9其他互联网服务 | Internet access; Internet information services; Internet platforms; Internet security; Internet data services; Other internet services
65 软件和信息技术服务业 | Software and IT services
  1软件开发 2集成电路设计 3信息系统集成和物联网技术服务 4运行维护服务 5信息处理和存储支持服务 6信息技术咨询服务 7数字内容服务 9其他信息技术服务业 | Software development; Integrated circuit design; System integration and Internet of Things; Operation and maintenance; Data processing and storage; IT consulting; Digital content; Other IT services
J 金融业 | Finance
66 货币金融服务 | Monetary and banking services
  1中央银行服务 2货币银行服务 3非货币银行服务 4银行理财服务 5银行监管服务 | Central banking; Monetary banking; Non-monetary banking; Bank wealth management; Banking supervision
67 资本市场服务 | Capital market services
  1证券市场服务 2公开募集证券投资基金 3非公开募集证券投资基金 4期货市场服务 5证券期货监管服务 6资本投资服务 9其他资本市场服务 | Securities markets; Publicly offered securities funds; Privately offered securities funds; Futures markets; Securities and futures supervision; Capital investment; Other capital market services
68 保险业 | Insurance
  1人身保险 2财产保险 3再保险 4商业养老金 5保险中介服务 6保险资产管理 7保险监管服务 9其他保险活动 | Personal insurance; Property insurance; Reinsurance; Commercial annuities; Insurance intermediation; Insurance asset management; Insurance supervision; Other insurance
69 其他金融业 | Other financial services
  1金融信托与管理服务 2控股公司服务 3非金融机构支付服务 4金融信息服务 5金融资产管理公司 9其他未列明金融业 | Trusts and asset administration; Holding companies; Non-bank payment services; Financial information; Financial asset management companies; Other financial services
K 房地产业 | Real estate
70 房地产业 | Real estate
  1房地产开发经营 2物业管理 3房地产中介服务 4房地产租赁经营 9其他房地产业 | Property development; Property management; Property agency; Property leasing; Other real estate
L 租赁和商务服务业 | Leasing and business services
71 租赁业 | Leasing
  1机械设备经营租赁 2文体设备和用品出租 3日用品出租 | Machinery and equipment leasing; Cultural and sports equipment rental; Daily goods rental
72 商务服务业 | Business services
  1组织管理服务 2综合管理服务 3法律服务 4咨询与调查 5广告业 6人力资源服务 7安全保护服务 8会议、展览及相关服务 9其他商务服务业 | Organisation management; General management services; Legal services; Consulting and surveys; Advertising; Human resources; Security and protection; Conferences and exhibitions; Other business services
M 科学研究和技术服务业 | Scientific research and technical services
73 研究和试验发展 | Research and experimental development
  1自然科学研究和试验发展 2工程和技术研究和试验发展 3农业科学研究和试验发展 4医学研究和试验发展 5社会人文科学研究 | Natural sciences; Engineering and technology; Agricultural sciences; Medical sciences; Social sciences and humanities
74 专业技术服务业 | Professional technical services
  1气象服务 2地震服务 3海洋服务 4测绘地理信息服务 5质检技术服务 6环境与生态监测检测服务 7地质勘查 8工程技术与设计服务 9工业与专业设计及其他专业技术服务 | Meteorology; Seismology; Marine services; Surveying and geographic information; Quality inspection; Environmental and ecological monitoring; Geological prospecting; Engineering design; Industrial design and other technical services
75 科技推广和应用服务业 | Technology promotion and application
  1技术推广服务 2知识产权服务 3科技中介服务 4创业空间服务 9其他科技推广服务业 | Technology promotion; Intellectual property; Technology intermediation; Start-up spaces; Other technology promotion
N 水利、环境和公共设施管理业 | Water conservancy, environment and public facilities
76 水利管理业 | Water conservancy management
  1防洪除涝设施管理 2水资源管理 3天然水收集与分配 4水文服务 9其他水利管理业 | Flood control and drainage facilities; Water resources management; Natural water collection and distribution; Hydrological services; Other water conservancy management
77 生态保护和环境治理业 | Ecological protection and environmental governance
  1生态保护 2环境治理业 | Ecological protection; Environmental governance
78 公共设施管理业 | Public facilities management
  1市政设施管理 2环境卫生管理 3城乡市容管理 4绿化管理 5城市公园管理 6游览景区管理 | Municipal facilities; Environmental sanitation; Urban and rural appearance; Greening; City parks; Scenic areas
79 土地管理业 | Land management
  1土地整治服务 2土地调查评估服务 3土地登记服务 4土地登记代理服务 9其他土地管理服务 | Land consolidation; Land survey and appraisal; Land registration; Land registration agency; Other land management
O 居民服务、修理和其他服务业 | Resident services, repair and other services
80 居民服务业 | Resident services
  1家庭服务 2托儿所服务 3洗染服务 4理发及美容服务 5洗浴和保健养生服务 6摄影扩印服务 7婚姻服务 8殡葬服务 9其他居民服务业 | Household services; Nurseries; Laundry and dyeing; Hairdressing and beauty; Bathing and wellness; Photography; Wedding services; Funeral services; Other resident services
81 机动车、电子产品和日用产品修理业 | Repair of vehicles, electronics and daily goods
  1汽车、摩托车等修理与维护 2计算机和办公设备维修 3家用电器修理 9其他日用产品修理业 | Vehicle repair and maintenance; Computer and office equipment repair; Household appliance repair; Repair of other daily goods
82 其他服务业 | Other services
  1清洁服务 2宠物服务 9其他未列明服务业 | Cleaning; Pet services; Other services
P 教育 | Education
83 教育 | Education
  1学前教育 2初等教育 3中等教育 4高等教育 5特殊教育 9技能培训、教育辅助及其他教育 | Pre-school education; Primary education; Secondary education; Higher education; Special education; Skills training and other education
Q 卫生和社会工作 | Health and social work
84 卫生 | Health
  1医院 2基层医疗卫生服务 3专业公共卫生服务 9其他卫生活动 | Hospitals; Primary health care; Specialised public health; Other health activities
85 社会工作 | Social work
  1提供住宿社会工作 2不提供住宿社会工作 | Residential social work; Non-residential social work
R 文化、体育和娱乐业 | Culture, sports and entertainment
86 新闻和出版业 | News and publishing
  1新闻业 2出版业 | News; Publishing
87 广播、电视、电影和录音制作业 | Radio, television, film and sound recording
  1广播 2电视 3影视节目制作 4广播电视集成播控 5电影和广播电视节目发行 6电影放映 7录音制作 | Radio; Television; Film and television production; Broadcast control; Film and programme distribution; Film projection; Sound recording
88 文化艺术业 | Culture and arts
  1文艺创作与表演 2艺术表演场馆 3图书馆与档案馆 4文物及非物质文化遗产保护 5博物馆 6烈士陵园、纪念馆 7群众文体活动 9其他文化艺术业 | Artistic creation and performance; Performance venues; Libraries and archives; Protection of relics and intangible heritage; Museums; Martyrs' cemeteries and memorial halls; Community cultural activities; Other culture and arts
89 体育 | Sports
  1体育组织 2体育场地设施管理 3健身休闲活动 9其他体育 | Sports organisations; Sports venues; Fitness and leisure; Other sports
90 娱乐业 | Entertainment
  1室内娱乐活动 2游乐园 3休闲观光活动 4彩票活动 5文化体育娱乐活动与经纪代理服务 9其他娱乐业 | Indoor entertainment; Amusement parks; Leisure sightseeing; Lottery; Entertainment activities and agency; Other entertainment
S 公共管理、社会保障和社会组织 | Public administration, social security and social organisations
91 中国共产党机关 | Organs of the Communist Party of China
  0中国共产党机关 | Organs of the Communist Party of China
92 国家机构 | State institutions
  1国家权力机构 2国家行政机构 3人民法院和人民检察院 9其他国家机构 | State power organs; State administrative organs; People's courts and procuratorates; Other state institutions
93 人民政协、民主党派 | People's political consultative conferences and democratic parties
  1人民政协 2民主党派 | People's political consultative conferences; Democratic parties
94 社会保障 | Social security
  1基本保险 2补充保险 9其他社会保障 | Basic insurance; Supplementary insurance; Other social security
95 群众团体、社会团体和其他成员组织 | Mass organisations, social groups and other membership organisations
  1群众团体 2社会团体 3基金会 4宗教组织 | Mass organisations; Social groups; Foundations; Religious organisations
96 基层群众自治组织及其他组织 | Grassroots self-governing organisations
  1社区居民自治组织 2村民自治组织 | Urban residents' committees; Villagers' committees
T 国际组织 | International organisations
97 国际组织 | International organisations
  0国际组织 | International organisations`;

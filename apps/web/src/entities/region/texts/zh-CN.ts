export const zhCN = {
  coasts: { coastal: '沿海', interior: '中西部' },
  picture: {
    title: '各省供需与货流',
    coastal: '沿海',
    interior: '中西部',
    way: '沿海供应对应的中西部同业需求',
    counts: '数字为供应 / 需求条数',
    asTable: '以表格查看',
    province: '省份',
    supplies: '供应',
    demands: '需求',
  },
};

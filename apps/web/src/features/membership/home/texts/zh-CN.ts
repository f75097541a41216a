export const zhCN = {
  register: '登记会员',
  roster: '导入名册',
  members: '会员单位',
};

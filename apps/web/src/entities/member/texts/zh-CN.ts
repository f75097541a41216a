export const zhCN = {
  kinds: {
    county: '县市区',
    development_zone: '开发区',
    key_township: '重点乡镇',
    domestic_enterprise: '国内企业',
    foreign_enterprise: '外资企业',
  },
  standings: {
    applicant: '申请中',
    active: '正常',
    grace: '宽限期',
    suspended: '已暂停',
    expelled: '已除名',
    withdrawn: '已退出',
  },
  roles: { administrator: '管理员', staff: '经办人' },
};

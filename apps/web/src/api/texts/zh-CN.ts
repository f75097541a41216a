export const zhCN = {
  unreachable: '连不上服务器，请检查网络后重试。您填写的内容仍在页面上。',
  unreadable: '服务器返回了无法识别的内容，请稍后重试。',
};

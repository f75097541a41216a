export const zhCN = {
  coasts: { coastal: '沿海', interior: '中西部' },
};

/** Where a province stands among the tiles: column, row, and its short names. By the first two digits of its code. */
export const regionTiles: Readonly<
  Record<string, readonly [column: number, row: number, zh: string, en: string]>
> = {
  ...{ 23: [7, 0, '黑龙江', 'HLJ'], 15: [4, 1, '内蒙古', 'IM'], 21: [6, 1, '辽宁', 'LN'] },
  ...{ 22: [7, 1, '吉林', 'JL'], 65: [0, 2, '新疆', 'XJ'], 62: [2, 2, '甘肃', 'GS'] },
  ...{ 64: [3, 2, '宁夏', 'NX'], 14: [4, 2, '山西', 'SX'], 13: [5, 2, '河北', 'HEB'] },
  ...{ 11: [6, 2, '北京', 'BJ'], 12: [7, 2, '天津', 'TJ'], 63: [1, 3, '青海', 'QH'] },
  ...{ 61: [3, 3, '陕西', 'SNX'], 41: [4, 3, '河南', 'HEN'], 37: [5, 3, '山东', 'SD'] },
  ...{ 54: [0, 4, '西藏', 'XZ'], 51: [2, 4, '四川', 'SC'], 50: [3, 4, '重庆', 'CQ'] },
  ...{ 42: [4, 4, '湖北', 'HUB'], 34: [5, 4, '安徽', 'AH'], 32: [6, 4, '江苏', 'JS'] },
  ...{ 31: [7, 4, '上海', 'SH'], 52: [3, 5, '贵州', 'GZ'], 43: [4, 5, '湖南', 'HUN'] },
  ...{ 36: [5, 5, '江西', 'JX'], 33: [6, 5, '浙江', 'ZJ'], 53: [2, 6, '云南', 'YN'] },
  ...{ 45: [3, 6, '广西', 'GX'], 44: [4, 6, '广东', 'GD'], 35: [6, 6, '福建', 'FJ'] },
  ...{ 71: [7, 6, '台湾', 'TW'], 46: [3, 7, '海南', 'HI'], 82: [4, 7, '澳门', 'MO'] },
  ...{ 81: [5, 7, '香港', 'HK'] },
};

/** Provinces with a sea coast: what is drawn before the figures have come. */
export const coastalTiles: readonly string[] = [
  ...['12', '13', '21', '31', '32', '33', '35', '37', '44', '45', '46', '71', '81', '82'],
];

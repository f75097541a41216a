const PEOPLES_WITH_SUFFIX =
  '回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|布依|朝鲜|土家|哈尼|傈僳|拉祜|东乡|纳西|景颇|' +
  '达斡尔|仫佬|布朗|撒拉|毛南|仡佬|普米|鄂温克|裕固|保安|独龙|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|维吾尔|各';
const PEOPLES_WITHOUT_SUFFIX = '蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|维吾尔';

const AUTONOMOUS = new RegExp(
  `(?:(?:${PEOPLES_WITH_SUFFIX})族|(?:${PEOPLES_WITHOUT_SUFFIX}))+自治[区州县旗]$`,
);
const KINDS = /(?:特别行政区|族?自治[区州县旗]|地区|林区|新区|[省市县区盟旗])$/;

/**
 * The name as people say it: 温州市 → 温州, 恩施土家族苗族自治州 → 恩施, 内蒙古自治区 → 内蒙古.
 * Names that would shrink to one character stay whole (易县, 城区), as in speech.
 */
export function shortRegionName(name: string): string {
  const candidates = [name.replace(AUTONOMOUS, ''), name.replace(KINDS, '')];
  return candidates.find((short) => short.length >= 2 && short !== name) ?? name;
}

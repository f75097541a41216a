interface Texts {
  zh: string;
  en: string;
}

const inputFaults = {
  'text-empty': { zh: '缺少文字', en: 'has no text' },
  'text-too-long': { zh: '文字过长', en: 'is too long' },
  'number-invalid': { zh: '不是有效数字', en: 'is not a finite number' },
  'out-of-range': { zh: '超出允许范围', en: 'is out of range' },
  'value-unknown': { zh: '不是可选值', en: 'is not one of the allowed values' },
  'industry-unknown': { zh: '不是国民经济行业代码', en: 'is not a GB/T 4754 code' },
  'currency-invalid': { zh: '不是货币代码', en: 'is not a currency code' },
  'date-invalid': { zh: '不是有效日期', en: 'is not a valid date' },
  'too-many': { zh: '数量过多', en: 'has too many entries' },
  'id-duplicate': { zh: '编号重复', en: 'occurs twice' },
  'listing-unknown': { zh: '没有这条信息', en: 'is not in the index' },
  'index-full': { zh: '索引已满，请分片', en: 'finds the index full: use more shards' },
  'sweep-too-large': { zh: '数量过多，请分片', en: 'are too many for one sweep: use shards' },
  'side-wrong': { zh: '供需方向不符', en: 'is on the wrong side' },
} satisfies Record<string, Texts>;

const weightFaults = {
  'weight-missing': { zh: '缺少权重', en: 'is missing' },
  'weight-unknown': { zh: '没有这个因素', en: 'is not a factor' },
  'weight-invalid': { zh: '不是有效数字', en: 'is not a finite number' },
  'weight-negative': { zh: '权重不能为负', en: 'is negative' },
  'weights-sum': { zh: '权重之和必须为 1', en: 'do not sum to 1' },
  'version-invalid': { zh: '版本必须为正整数', en: 'is not a positive integer' },
} satisfies Record<string, Texts>;

export type MatchInputCode = keyof typeof inputFaults;
export type MatchWeightsCode = keyof typeof weightFaults;

/** A listing, id or option that cannot be matched. `field` is the path to it, such as `attributes[2].number`. */
export class MatchInputError extends Error {
  override readonly name = 'MatchInputError';
  readonly texts: Texts;

  constructor(
    readonly code: MatchInputCode,
    readonly field: string,
  ) {
    super(`${field} ${inputFaults[code].en}`);
    this.texts = withField(field, inputFaults[code]);
  }
}

/** Weights that must not be used. `field` is the factor, `factors` or `version`. */
export class MatchWeightsError extends Error {
  override readonly name = 'MatchWeightsError';
  readonly texts: Texts;

  constructor(
    readonly code: MatchWeightsCode,
    readonly field: string,
  ) {
    super(`${field} ${weightFaults[code].en}`);
    this.texts = withField(field, weightFaults[code]);
  }
}

function withField(field: string, texts: Texts): Texts {
  return { zh: `${field}：${texts.zh}`, en: `${field} ${texts.en}` };
}

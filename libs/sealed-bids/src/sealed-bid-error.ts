/** What can be wrong with a key, an envelope or a share; both languages say what to do. */
const TABLE = {
  'insecure-context': {
    zh: '此页面不是经 https（或本机 localhost）打开的，浏览器不提供加密功能。请改用 https 网址后再试。',
    en: 'This page was not opened by https (or on localhost), so the browser offers no encryption. Open it by https and try again.',
  },
  'wrong-passphrase': {
    zh: '口令不对，密钥没有解开。请重新输入；忘记口令可改用打印的恢复码。',
    en: 'The passphrase is wrong and the key stays locked. Type it again, or use the printed recovery code.',
  },
  'wrong-recovery-code': {
    zh: '恢复码有误（校验不通过）。请逐组核对打印件后再输入。',
    en: 'The recovery code is wrong: its check failed. Compare it with the print, group by group.',
  },
  'short-passphrase': {
    zh: '口令至少 12 个字符，请用一句只有自己知道的话。',
    en: 'The passphrase needs 12 characters at least: take a sentence that only you know.',
  },
  'wrong-key': {
    zh: '这把密钥不是此项目登记的那一把。请选择开启人本人为此项目制作的密钥。',
    en: 'This is not the key that is registered for this tender. Use the one that you made for it.',
  },
  'envelope-broken': {
    zh: '密封报价的格式不完整，请重新密封后再递交。',
    en: 'The sealed quote is not complete: seal it again, then send it.',
  },
  'share-broken': {
    zh: '这一份密钥分片与报价里的摘要不符，不能使用。请用本人密钥重新开启；仍不行时由第三位开启人开启。',
    en: 'This share is not the one that the quote says. Open again with your own key; if it fails again, let the third opener open.',
  },
  'shares-missing': {
    zh: '开启需要两位不同开启人的分片。',
    en: 'Opening needs the shares of two different openers.',
  },
  'commitment-broken': {
    zh: '拼出的密钥与递交时的承诺不符，这份报价无法开启。',
    en: 'The key that the shares give is not the one committed to: this quote cannot be opened.',
  },
  'content-broken': {
    zh: '密文已损坏或被改动，这份报价无法开启。',
    en: 'The ciphertext is damaged or was changed: this quote cannot be opened.',
  },
  'too-many-files': {
    zh: '一份报价最多附 10 个文件，请合并或减少后再密封。',
    en: 'A quote takes ten files at most: merge them or leave some out, then seal.',
  },
  'file-broken': {
    zh: '附件的密文与报价里的摘要不符，或已损坏，无法打开。',
    en: 'The ciphertext of this file is not the one that the quote names, or is damaged: it cannot be opened.',
  },
  'export-broken': {
    zh: '文件不是开启记录导出，或已损坏。请重新下载。',
    en: 'The file is no export of an opening, or is damaged. Download it again.',
  },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type SealedBidProblem = keyof typeof TABLE;

/** Thrown by everything in this library; nothing else is, for whatever input. */
export class SealedBidError extends Error {
  readonly text: { readonly zh: string; readonly en: string };

  constructor(
    readonly code: SealedBidProblem,
    options?: ErrorOptions,
  ) {
    super(TABLE[code].en, options);
    this.name = 'SealedBidError';
    this.text = TABLE[code];
  }
}

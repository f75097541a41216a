import { defineErrors } from '@wanchang/kernel';

export const catalogErrors = defineErrors('catalog', {
  'listing-not-found': {
    kind: 'not-found',
    zh: '没有找到该供需信息。',
    en: 'This listing was not found.',
  },
  'certificate-file-not-found': {
    kind: 'not-found',
    zh: '没有找到证书文件，请重新上传。',
    en: 'The file of the certificate was not found; upload it again.',
  },
  'too-many-certificate-files': {
    kind: 'not-possible',
    zh: '一条发布最多上传 {limit} 个证书文件；请复制这条发布后继续。',
    en: 'A listing keeps at most {limit} files of certificates; copy the listing to go on.',
  },
  'specs-unreadable': {
    kind: 'invalid',
    zh: '规格筛选条件有误，请改正后再查。',
    en: 'The filter by properties cannot be read; correct it and search again.',
  },
  'specs-for-members': {
    kind: 'forbidden',
    zh: '规格、价格和距离只对会员开放：请以会员单位身份登录后再按它们筛选或排序。',
    en: 'Properties, prices and distances are for members: sign in for a member unit to filter or sort by them.',
  },
  'saved-search-empty': {
    kind: 'invalid',
    zh: '请先填写要搜索的词语，或选择至少一个筛选条件，再保存。',
    en: 'Give a word to search for or at least one filter before saving the search.',
  },
  'saved-search-name-taken': {
    kind: 'conflict',
    zh: '您已有同名的保存的搜索，请换一个名称。',
    en: 'You keep a search of this name already; choose another name.',
  },
  'too-many-saved-searches': {
    kind: 'not-possible',
    zh: '最多保存 {limit} 个搜索，请先删除不用的。',
    en: 'You can keep {limit} searches; delete one that you no longer need.',
  },
  'saved-search-not-found': {
    kind: 'not-found',
    zh: '没有找到这个保存的搜索，可能已被删除。',
    en: 'This saved search was not found; it may have been deleted.',
  },
  'no-place': {
    kind: 'not-possible',
    zh: '按距离排序需要知道您的单位所在地，请以会员单位身份登录，或改用其他排序。',
    en: 'Sorting by distance needs the place of your unit: sign in for a member unit, or choose another order.',
  },
  'same-name': {
    kind: 'invalid',
    zh: '两个名称相同，请填写不同的名称。',
    en: 'The two names are the same; give two different ones.',
  },
  'never-asked': {
    kind: 'invalid',
    zh: '“{name}”在搜索中会被拆开，不能作为被搜索的名称：请只用中文（中间不留空格），或只用不超过四个外文词；如它只是要展示的名称，请改为单向。',
    en: 'Searches take “{name}” apart, so it cannot be asked for: use Chinese alone without blanks, or up to four words of other scripts; if it is only to be shown, choose one direction.',
  },
  'other-name-empty': {
    kind: 'invalid',
    zh: '请填写名称，不能只有符号。',
    en: 'Give a name; signs alone are none.',
  },
  'too-many-other-names': {
    kind: 'not-possible',
    zh: '近义词已达 1,000 组，请先删除不用的。',
    en: 'There are 1,000 other names already; remove some first.',
  },
  'other-name-not-found': {
    kind: 'not-found',
    zh: '没有找到这组近义词，可能已被删除。',
    en: 'This other name was not found; it may have been removed.',
  },
  'stale-version': {
    kind: 'conflict',
    zh: '该信息已被其他人修改，请刷新后再提交。',
    en: 'Another person has changed this listing meanwhile; reload it and try again.',
  },
  'illegal-transition': {
    kind: 'conflict',
    zh: '该信息目前的状态不允许此操作。',
    en: 'The listing’s present state does not allow this.',
  },
  'not-publishable': {
    kind: 'not-possible',
    zh: '还有 {count} 处需要补充或改正后才能发布。',
    en: '{count} field(s) need to be completed before this can be published.',
  },
  'content-refused': {
    kind: 'invalid',
    zh: '有 {count} 处填写有误，请改正后再提交。',
    en: '{count} field(s) need correction.',
  },
  'not-a-draft': {
    kind: 'conflict',
    zh: '只有草稿可以删除；已发布的请撤回。',
    en: 'Only drafts can be deleted; withdraw what was published.',
  },
  'property-unknown': {
    kind: 'not-possible',
    zh: '该需求没有第 {place} 项规格参数，请刷新后再试。',
    en: 'This demand has no property number {place}; reload it and try again.',
  },
  'without-price': {
    kind: 'not-possible',
    zh: '价格为面议，没有可以调整的价格。',
    en: 'It is negotiable: there is no price to change.',
  },
  'too-many-images': {
    kind: 'not-possible',
    zh: '最多 {limit} 张图片。',
    en: 'A listing has at most {limit} images.',
  },
  'image-not-found': { kind: 'not-found', zh: '没有找到该图片。', en: 'This image was not found.' },
  'archive-unreadable': {
    kind: 'unsupported-type',
    zh: '无法读取该压缩包，请用 ZIP 格式（不设密码）打包图片后再上传。',
    en: 'The archive cannot be read; pack the pictures as a ZIP without a password.',
  },
  'archive-too-many': {
    kind: 'too-large',
    zh: '一个压缩包最多 {limit} 张图片，请分几次上传。',
    en: 'An archive holds at most {limit} pictures; upload them in several.',
  },
  'archive-too-large': {
    kind: 'too-large',
    zh: '压缩包解开后超过 {limit} MB，请分几次上传。',
    en: 'The archive unpacks to more than {limit} MB; upload it in several.',
  },
  'image-unreadable': {
    kind: 'unsupported-type',
    zh: '无法读取该图片，请使用 JPEG、PNG 或 WebP 格式。',
    en: 'The image cannot be read; use JPEG, PNG or WebP.',
  },
  'image-too-large': {
    kind: 'too-large',
    zh: '图片超过 {limit} 百万像素，请缩小后再上传。',
    en: 'The image has more than {limit} megapixels; make it smaller and upload it again.',
  },
  'import-not-found': {
    kind: 'not-found',
    zh: '没有找到该导入任务。',
    en: 'This import was not found.',
  },
  'import-finished': {
    kind: 'conflict',
    zh: '该导入任务已经结束。',
    en: 'This import has already ended.',
  },
  'import-without-header': {
    kind: 'invalid',
    zh: '没有找到货品表：前 {limit} 行中没有写明列名的一行（如 品名、产品名称、单价），各列的内容也看不出哪一列是名称。请在表格上方加一行列名后再导入。',
    en: 'No table of goods was found: none of the first {limit} rows names the columns (such as product name, unit price), nor do the values tell which one holds names. Add a row with column names above the table and import it again.',
  },
  'import-without-rows': {
    kind: 'invalid',
    zh: '表头下没有数据。',
    en: 'There are no rows below the header.',
  },
  'import-without-access': {
    kind: 'forbidden',
    zh: '贵单位目前不能使用此服务，导入已停止；已导入的行保持不变。',
    en: 'Your unit has no access at present, so the import stopped. Rows already imported stay.',
  },
  'import-broke': {
    kind: 'unavailable',
    zh: '导入因系统错误中断，已导入的行保持不变；请稍后重新导入其余的行。',
    en: 'The import was cut short by a fault on our side. Rows already imported stay; import the others later.',
  },
});

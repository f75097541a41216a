/** In which language a title is to be read aloud, set and hyphenated, whatever the reader's own is. */
export const titleLanguage = (title: string): 'zh-CN' | undefined =>
  /\p{Script=Han}/u.test(title) ? 'zh-CN' : undefined;

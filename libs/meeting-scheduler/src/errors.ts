import { defineErrors } from '@wanchang/kernel';

export const schedulerErrors = defineErrors('meeting-scheduler', {
  'invalid-problem': {
    kind: 'invalid',
    zh: '排会数据有误：{first}',
    en: 'The scheduling data is wrong: {first}',
  },
  'too-few-kept-tables': {
    kind: 'not-possible',
    zh: '有 {keepers} 位参会方要求固定桌位，但合适的桌子只够 {tables} 位。请增加桌子，或减少固定桌位。',
    en: '{keepers} participants keep a table, but there are fitting tables for {tables} only. Add tables, or let fewer keep theirs.',
  },
  'malformed-file': {
    kind: 'invalid',
    zh: '文件第 {line} 行，{field}：{problem}',
    en: 'Line {line}, {field}: {problem}',
  },
  'too-much-for-now': {
    kind: 'not-possible',
    zh: '数据太多，{seconds} 秒内算不完。',
    en: 'This is too much to be computed within {seconds} seconds.',
  },
  'solver-failed': {
    kind: 'internal',
    zh: '求解器没有给出结果：{problem}',
    en: 'The solver gave no answer: {problem}',
  },
});

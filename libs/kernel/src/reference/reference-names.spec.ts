import { industryNameIn, regionNameIn } from './reference-names';

it('an entry is named in the reader’s language, in Chinese where it has no other name, and by its code where it is unknown', () => {
  expect(industryNameIn('zh-CN', '34')).toBe('通用设备制造业');
  expect(industryNameIn('en', '34')).toMatch(/^[A-Z][a-z]/);
  expect(regionNameIn('en', '620000')).toBe('Gansu');
  expect(regionNameIn('en', '620423')).toBe('景泰县');
  expect([industryNameIn('en', '00'), regionNameIn('zh-CN', '999999')]).toEqual(['00', '999999']);
});

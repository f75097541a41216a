import { memberAudience } from '@wanchang/membership';
import type { LocalisedText, Side } from '@wanchang/kernel';
import { defineFact, defineNoticeTopic, isOver, type Run } from '@wanchang/platform';
import { importEndedLive, importProgressLive } from './catalog.live';
import type { ImportedFile } from './domain/listing-import';

const imports = defineNoticeTopic('catalog.imports', {
  title: { zh: '表格导入', en: 'Imports of sheets' },
  audience: 'member',
});

export const importStarted = defineFact<{
  readonly importId: string;
  readonly memberId: string;
  readonly side: Side;
  readonly publish: boolean;
  readonly fileId: string;
}>('catalog.import-started', {
  title: { zh: '开始导入', en: 'import started' },
  subject: ({ importId }) => importId,
  audit: ({ importId: _, ...details }) => details,
});

export const importCancelled = defineFact<{ readonly importId: string }>(
  'catalog.import-cancelled',
  {
    title: { zh: '取消导入', en: 'import cancelled' },
    subject: ({ importId }) => importId,
  },
);

interface ImportAdvanced {
  readonly run: Run;
  readonly file: ImportedFile;
}

/** The unit's open browsers hear how far it is; its end, however it ended, stands under the bell as well. */
export const importAdvanced = defineFact<ImportAdvanced>('catalog.import-advanced', {
  title: { zh: '导入进度', en: 'progress of an import' },
  subject: ({ run }) => run.id,
  audit: 'none',
  live: ({ run, file: { memberId, accepted, rejected } }) => {
    const { id: importId, state, total, processed } = run;
    const progress = { importId, state, total, processed, accepted, rejected };
    return (isOver(run) ? [importProgressLive, importEndedLive] : [importProgressLive]).map(
      (event) => event.to([memberAudience(memberId)], progress),
    );
  },
  notices: (advanced) =>
    isOver(advanced.run)
      ? [
          {
            topic: imports,
            to: [memberAudience(advanced.file.memberId)],
            text: endOf(advanced),
            link: `/my-listings/imports/${advanced.run.id}`,
            about: `import:${advanced.run.id}`,
          },
        ]
      : [],
});

function endOf({ run, file }: ImportAdvanced): LocalisedText {
  const { fileName } = file;
  const figures = figuresOf(file);
  if (run.state === 'failed')
    return {
      zh: `“${fileName}”导入失败：${run.problem?.zh ?? ''}（${figures.zh}）请改正后重新导入。`,
      en: `The import of “${fileName}” failed: ${run.problem?.en ?? ''} (${figures.en}) Please correct it and import it again.`,
    };
  if (run.state === 'cancelled')
    return {
      zh: `“${fileName}”的导入已取消：${figures.zh}。已导入的内容保留。`,
      en: `The import of “${fileName}” was cancelled: ${figures.en}. What was imported stays.`,
    };
  return {
    zh: `“${fileName}”导入完成：${figures.zh}。请查看结果。`,
    en: `The import of “${fileName}” is done: ${figures.en}. Have a look at the result.`,
  };
}

function figuresOf({ accepted, updated, unchanged, rejected }: ImportedFile): LocalisedText {
  const known = updated + unchanged > 0;
  return {
    zh: `新增 ${accepted} 行，${known ? `更新 ${updated} 行，未变 ${unchanged} 行，` : ''}未通过 ${rejected} 行`,
    en: `${accepted} rows accepted, ${known ? `${updated} updated, ${unchanged} unchanged, ` : ''}${rejected} rejected`,
  };
}

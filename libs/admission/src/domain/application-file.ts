/** What a file belongs to. */
export const FILE_PURPOSES = ['application', 'inspection'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** Papers that a unit gets when it is admitted. */
export const PAPER_KINDS = ['approval', 'certificate'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

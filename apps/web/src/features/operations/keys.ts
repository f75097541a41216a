export const mailsKey = ['mails'] as const;
export const backupsKey = ['backups'] as const;
export const jobsKey = ['jobs'] as const;

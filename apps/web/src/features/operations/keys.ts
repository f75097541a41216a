export const mailsKey = ['mails'] as const;
export const jobsKey = ['jobs'] as const;

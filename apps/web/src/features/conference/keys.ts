export const conferencesKey = ['conferences'] as const;
export const sessionsKey = [...conferencesKey, 'sessions'] as const;

export const otherNamesKey = ['other-names'] as const;

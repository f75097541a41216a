export const homeKey = ['home'] as const;
export const figuresKey = ['figures'] as const;

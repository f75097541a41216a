export const roomDocumentsKey = ['room-documents'] as const;

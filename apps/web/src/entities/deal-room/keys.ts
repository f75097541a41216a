export const dealRoomsKey = ['deal-rooms'] as const;
export const roomKey = (id: string) => [...dealRoomsKey, id];

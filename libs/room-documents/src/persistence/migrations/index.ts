import { RoomDocuments1764530000000 } from './1764530000000-room-documents';

export const roomDocumentsMigrations = [RoomDocuments1764530000000];

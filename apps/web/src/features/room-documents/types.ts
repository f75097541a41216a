import type { Schemas } from '../../api/schemas';

export type RoomDocuments = Schemas['RoomDocumentsDto'];
export type RoomDocument = Schemas['RoomDocumentDto'];
export type Version = Schemas['RoomDocumentVersionDto'];
export type NonDisclosure = Schemas['NonDisclosureDto'];
export type ReaderRight = RoomDocument['right'];
export type Access = Schemas['DocumentAccessDto'];
export type Decision = Schemas['DecideVersionDto'];
export type DocumentRead = Schemas['RoomDocumentReadDto'];

export { roomDocumentsKey } from '../../entities/room-document/keys';

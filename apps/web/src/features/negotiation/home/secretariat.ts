import type { HomePart } from '../../define-feature';
import { DealRoomFigures } from './deal-room-figures';

export const parts: readonly HomePart[] = [{ slot: 'figures', order: 40, part: DealRoomFigures }];

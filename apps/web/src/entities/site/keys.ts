import { publicKey } from '../../api/public-key';

export const siteKey = [...publicKey, 'site'] as const;

import { useLocation } from 'react-router';

/** The token stands behind the `#`, which no server and no referrer sees. */
export const useTokenOfAddress = (): string => decodeURIComponent(useLocation().hash.slice(1));

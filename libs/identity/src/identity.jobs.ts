import { defineJob } from '@wanchang/platform';

/** `account`: an e-mail address or a mobile number, perhaps of no account. */
export const sendResetLink = defineJob<{ account: string }>('identity.send-reset-link');

export const cleanUp = defineJob('identity.clean-up', { queue: 'bulk', schedule: '30 3 * * *' });

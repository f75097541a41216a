/** What the parts on a member's home ask for, in the words of their queries: asked while their code is on its way. */
export const askedEarly = ['/api/v1/deal-rooms?state=open&turn=mine&limit=5'];

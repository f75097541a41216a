/** First parts of the query keys: what live events and edits make stale together. */
export const keys = {
  me: ['me'],
  site: ['site'],
  home: ['home'],
  figures: ['figures'],
  notices: ['notices'],
  listings: ['listings'],
  imports: ['imports'],
  search: ['search'],
  matches: ['matches'],
  dealRooms: ['deal-rooms'],
  unit: ['unit'],
  members: ['members'],
  mails: ['mails'],
  jobs: ['jobs'],
  account: ['account'],
  reference: ['reference'],
} as const;

/** Where a request for quotation starts that buys what one of my demands looks for. */
export const askForQuotesAt = (demandId: string) =>
  `/rfqs/new?${new URLSearchParams({ demand: demandId }).toString()}`;

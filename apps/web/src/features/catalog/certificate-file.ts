/** Where the paper of a certificate of a listing is downloaded. */
export const certificateFileAt = (listingId: string, fileId: string) =>
  `/api/v1/listings/${listingId}/certificate-files/${fileId}`;

/** To sign in, and back to `next` afterwards. */
export function signInPath(next: string): string {
  return `/sign-in?${new URLSearchParams({ next }).toString()}`;
}

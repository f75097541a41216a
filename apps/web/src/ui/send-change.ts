import type { UseMutationResult } from '@tanstack/react-query';

interface Outcome<Answer> {
  onSuccess?: (answer: Answer) => unknown;
  onError?: (error: Error) => unknown;
}

/**
 * Sends a change, and says how it ended even if the part of the page that asked is gone by then: the refetched list often takes
 * the row away first. Where success leads to another page it is for changes that can take away what asked; otherwise a person who
 * went on meanwhile would be pulled back.
 */
export function sendChange<Answer, Input>(
  mutation: UseMutationResult<Answer, Error, Input>,
  input: Input,
  { onSuccess, onError }: Outcome<Answer>,
): void {
  // What was refused stands in the mutation too.
  void mutation.mutateAsync(input).then(onSuccess, onError ?? (() => undefined));
}

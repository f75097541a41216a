import type { UseMutationResult } from '@tanstack/react-query';

interface Outcome<Answer> {
  onSuccess?: (answer: Answer) => unknown;
  onError?: (error: Error) => unknown;
}

/**
 * Sends a change, and says how it ended even if the part of the page that asked is gone by then: the refetched list often takes
 * the row away first. Not for what leads to another page, from which the person may have gone on.
 */
export function sendChange<Answer, Input>(
  mutation: UseMutationResult<Answer, Error, Input>,
  input: Input,
  { onSuccess, onError }: Outcome<Answer>,
): void {
  // What was refused stands in the mutation too.
  void mutation.mutateAsync(input).then(onSuccess, onError ?? (() => undefined));
}

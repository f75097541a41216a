const AT_ONCE = 6;

/** Does all, so many at once; answers in the order of what was given. Rejects with what the first failure says. */
export async function sideBySide<Given, Answer>(
  all: readonly Given[],
  work: (one: Given, at: number) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const rest = all.entries();
  const person = async () => {
    for (const [at, one] of rest) answers[at] = await work(one, at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, person));
  return answers;
}

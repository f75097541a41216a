/** For each state, the actions possible in it and the state each leads to. */
export type TransitionTable<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>;

export interface StateMachine<State extends string, Action extends string> {
  readonly initial: State;
  readonly transitions: TransitionTable<State, Action>;
  readonly states: readonly State[];
  /** The state an action leads to, or null where the state does not allow it. */
  next(from: State, action: Action): State | null;
  actionsFrom(state: State): Action[];
  /** State × action as text, for a snapshot that shows in review when a rule changes. */
  describe(): string;
}

/**
 * A state machine as data, checked once when the module loads.
 * @throws TypeError when a transition leads to an unknown state or a state cannot be reached.
 */
export function defineStates<State extends string, Action extends string>(
  initial: State,
  transitions: TransitionTable<State, Action>,
): StateMachine<State, Action> {
  const states = Object.keys(transitions) as State[];
  assertSound(initial, states, transitions);
  const targetsOf = (state: State) => Object.entries(transitions[state]) as [Action, State][];
  return {
    initial,
    transitions,
    states,
    next: (from, action) => transitions[from][action] ?? null,
    actionsFrom: (state) => targetsOf(state).map(([action]) => action),
    describe: () =>
      states
        .flatMap((state) => targetsOf(state).map(([action, to]) => `${state} --${action}--> ${to}`))
        .join('\n'),
  };
}

function assertSound<State extends string, Action extends string>(
  initial: State,
  states: readonly State[],
  transitions: TransitionTable<State, Action>,
): void {
  const reached = new Set<State>([initial]);
  for (const state of reached) {
    if (!states.includes(state)) throw new TypeError(`unknown state ${state}`);
    for (const to of Object.values(transitions[state]) as State[]) reached.add(to);
  }
  const stranded = states.filter((state) => !reached.has(state));
  if (stranded.length > 0) throw new TypeError(`unreachable states: ${stranded.join(', ')}`);
}

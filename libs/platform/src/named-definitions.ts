/** What the libraries define under names, known as soon as they are loaded. */
export class NamedDefinitions<Definition extends { readonly name: string }> {
  private readonly byName = new Map<string, Definition>();

  /** @param kind what they are, for the message */
  constructor(private readonly kind: string) {}

  /** @throws TypeError for a name that is taken. */
  add<Added extends Definition>(definition: Added): Added {
    const { name } = definition;
    if (this.byName.has(name)) throw new TypeError(`two ${this.kind}s are named ${name}`);
    this.byName.set(name, definition);
    return definition;
  }

  named(name: string): Definition | null {
    return this.byName.get(name) ?? null;
  }

  /** In the order of their names. */
  all(): readonly Definition[] {
    return [...this.byName.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
  }
}

const IDENTIFIER = /^[a-z_][a-z0-9_]*$/;

/**
 * SQL for a migration: rows of the table are written once. UPDATE, DELETE and TRUNCATE fail with SQLSTATE
 * 23001 and `<table>_immutable` as the constraint's name, whoever runs them and from whichever library.
 *
 * @param changeable columns that may still change, such as a state; a column added later is immutable
 * @throws TypeError for what is no plain lower-case identifier
 */
export function immutable(table: string, changeable: readonly string[] = []): string {
  const columns = changeable.map((column) => `'${identifier(column)}'`).join(', ');
  return `
    CREATE TRIGGER ${identifier(table)}_immutable BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION forbid_change(${columns});
    CREATE TRIGGER ${table}_immutable_all BEFORE TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  `;
}

/** SQL for the `down` of a migration that used {@link immutable}; not needed where the table itself is dropped. */
export function mutable(table: string): string {
  return `
    DROP TRIGGER ${identifier(table)}_immutable ON ${table};
    DROP TRIGGER ${table}_immutable_all ON ${table};
  `;
}

function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new TypeError(`not a plain identifier: ${name}`);
  return name;
}

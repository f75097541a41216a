/**
 * SQL that is true of the transactions (a column of `xid8`) that became visible between two snapshots, which are
 * given as parameters. A change feed built on it misses nothing that commits late and reads nothing twice; the
 * bounds let an index on the column serve it.
 */
export function becameVisible(xid: string, from: string, to: string): string {
  return `${xid} >= pg_snapshot_xmin(${from}::pg_snapshot) AND ${xid} < pg_snapshot_xmax(${to}::pg_snapshot)
    AND NOT pg_visible_in_snapshot(${xid}, ${from}::pg_snapshot) AND pg_visible_in_snapshot(${xid}, ${to}::pg_snapshot)`;
}

/** Where the listings that came in last stand, by id: an open hash table without the ids themselves. */
export class PendingIds {
  /** Place + 1. */
  private table = new Int32Array(256);
  /** By place. */
  private hashes = new Int32Array(128);
  private count = 0;

  clear(): void {
    this.table = new Int32Array(256);
    this.hashes = new Int32Array(128);
    this.count = 0;
  }

  /** The place of an id, or −1. @param isIt whether the listing at a place is alive and has the id. */
  find(id: string, isIt: (place: number) => boolean): number {
    if (this.count === 0) return -1;
    const hash = hashOf(id);
    const mask = this.table.length - 1;
    let slot = hash & mask;
    for (; this.table[slot] !== 0; slot = (slot + 1) & mask) {
      const place = (this.table[slot] as number) - 1;
      if (this.hashes[place] === hash && isIt(place)) return place;
    }
    return -1;
  }

  /** Gives an id the next place. */
  push(id: string): number {
    const place = this.count++;
    if (this.count * 2 > this.table.length) this.grow();
    this.hashes[place] = hashOf(id);
    this.enter(place);
    return place;
  }

  private grow(): void {
    const { hashes } = this;
    this.table = new Int32Array(this.table.length * 4);
    this.hashes = new Int32Array(hashes.length * 4);
    this.hashes.set(hashes);
    for (let place = 0; place < this.count - 1; place++) this.enter(place);
  }

  private enter(place: number): void {
    const mask = this.table.length - 1;
    let slot = (this.hashes[place] as number) & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = place + 1;
  }
}

/** An id is looked for on both sides before it is given a place. */
let [lastId, lastHash] = ['', 0];

/** FNV-1a over character codes. */
function hashOf(id: string): number {
  if (id !== lastId) [lastId, lastHash] = [id, fnv(id)];
  return lastHash;
}

function fnv(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

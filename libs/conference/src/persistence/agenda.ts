import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import type { AgendaPart } from '../domain/agenda';
import { conferenceErrors } from '../domain/conference.errors';
import { AgendaFileEntity } from './agenda-file.entity';
import { AgendaItemEntity } from './agenda-item.entity';
import { AgendaPersonEntity } from './agenda-person.entity';
import { ConferenceHallEntity } from './conference-hall.entity';

const LOCK = defineStatement(
  'conference.lock-agenda-item',
  { id: column.uuid },
  `SELECT id FROM conference_agenda_items WHERE id = $1 FOR UPDATE`,
);

/** Of the delegates $2, those who are registered at conference $1. */
const KNOWN = defineStatement(
  'conference.known-delegates',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM conference_delegates
    WHERE conference_id = $1 AND id = ANY($2::uuid[]) AND state = 'registered'`,
);

const HOLD_DELEGATE = defineStatement(
  'conference.hold-delegate',
  { id: column.uuid },
  `SELECT id FROM conference_delegates WHERE id = $1 FOR UPDATE`,
);
/** What stands against delegate $2 in item $1: they are elsewhere at that time, others took the places, it is over. */
const TAKEN = defineStatement(
  'conference.agenda-taken',
  { elsewhere: column.boolean, attendees: column.integer, over: column.boolean },
  `SELECT EXISTS (SELECT FROM conference_agenda_people p JOIN conference_agenda_items o ON o.id = p.item_id
                   WHERE p.delegate_id = $2 AND o.id <> i.id
                     AND tstzrange(o.starts_at, o.ends_at) && tstzrange(i.starts_at, i.ends_at)) AS elsewhere,
          (SELECT count(*)::int FROM conference_agenda_people p
            WHERE p.item_id = i.id AND p.part = 'attendee' AND p.delegate_id <> $2) AS attendees,
          i.ends_at <= now() AS over
     FROM conference_agenda_items i WHERE i.id = $1`,
);

const JOIN = defineStatement(
  'conference.join-agenda-item',
  { delegateId: column.uuid },
  `INSERT INTO conference_agenda_people (item_id, delegate_id, part) VALUES ($1, $2, 'attendee')
   ON CONFLICT DO NOTHING RETURNING delegate_id AS "delegateId"`,
);

/** Publishes what is not yet of conference $1. */
const PUBLISH = defineStatement(
  'conference.publish-agenda',
  { id: column.uuid },
  `UPDATE conference_agenda_items SET published_at = now(), version = version + 1
    WHERE conference_id = $1 AND published_at IS NULL RETURNING id`,
);

/** Units whose people have a part in item $1. */
const UNITS = defineStatement(
  'conference.units-of-agenda-item',
  { memberId: column.uuid },
  `SELECT DISTINCT d.member_id AS "memberId" FROM conference_agenda_people p
     JOIN conference_delegates d ON d.id = p.delegate_id JOIN active_members a ON a.id = d.member_id
    WHERE p.item_id = $1`,
);

export type HallFile = Pick<ConferenceHallEntity, 'name' | 'capacity' | 'equipment'>;
export type ItemFile = Pick<
  AgendaItemEntity,
  'hallId' | 'kind' | 'title' | 'summary' | 'startsAt' | 'endsAt' | 'signUp' | 'places'
>;

const NAMED_TWICE = { conference_halls_name_key: () => conferenceErrors('hall-exists') };
const REVERSED = {
  conference_agenda_items_order_check: () => conferenceErrors('times-reversed'),
};

/** Halls and the items of agendas, with their people and materials. */
@Injectable()
export class Agenda {
  constructor(private readonly database: Database) {}

  /** @throws DomainError conference.hall-exists */
  async addHall(conferenceId: string, hall: HallFile): Promise<string> {
    const id = newId();
    await mappingConstraints(NAMED_TWICE, () => this.halls().insert({ id, conferenceId, ...hall }));
    return id;
  }

  /** @throws DomainError conference.hall-exists */
  async changeHall(id: string, hall: HallFile): Promise<void> {
    await mappingConstraints(NAMED_TWICE, () => this.halls().update({ id }, hall));
  }

  /** @throws DomainError conference.hall-used */
  async removeHall(id: string): Promise<void> {
    await mappingConstraints(
      { conference_agenda_items_hall_fk: () => conferenceErrors('hall-used') },
      () => this.halls().delete({ id }),
    );
  }

  /** @throws DomainError conference.hall-not-found */
  async hall(id: string): Promise<ConferenceHallEntity> {
    const found = await this.halls().findOneBy({ id });
    if (!found) throw conferenceErrors('hall-not-found');
    return found;
  }

  hallsOf(conferenceId: string): Promise<ConferenceHallEntity[]> {
    return this.halls().find({ where: { conferenceId }, order: { name: 'ASC' }, take: 500 });
  }

  /** @throws DomainError conference.times-reversed */
  async addItem(conferenceId: string, file: ItemFile): Promise<string> {
    const id = newId();
    const row = { id, conferenceId, agreed: [], ...file };
    await mappingConstraints(REVERSED, () => this.items().insert(row));
    return id;
  }

  /** @throws DomainError conference.agenda-item-not-found */
  async item(id: string): Promise<AgendaItemEntity> {
    const found = await this.items().findOneBy({ id });
    if (!found) throw conferenceErrors('agenda-item-not-found');
    return found;
  }

  /** Held until the transaction ends. @throws DomainError conference.agenda-item-not-found */
  async lockItem(id: string): Promise<AgendaItemEntity> {
    await this.database.one(LOCK, [id]);
    return this.item(id);
  }

  /** @throws DomainError conference.times-reversed */
  async changeItem(id: string, change: Partial<AgendaItemEntity>): Promise<void> {
    await mappingConstraints(REVERSED, () => this.items().update({ id }, change));
  }

  async removeItem(id: string): Promise<void> {
    await this.items().delete({ id });
  }

  /** They take the place of those who spoke before. @throws DomainError conference.delegate-not-found */
  async setSpeakers(
    { id, conferenceId }: { readonly id: string; readonly conferenceId: string },
    delegateIds: readonly string[],
  ): Promise<void> {
    const wanted = [...new Set(delegateIds)];
    const { count } = (await this.database.one(KNOWN, [conferenceId, wanted]))!;
    if (count < wanted.length) throw conferenceErrors('delegate-not-found');
    await this.people().delete({ itemId: id, part: 'speaker' });
    for (const delegateId of wanted) await this.people().delete({ itemId: id, delegateId });
    const part: AgendaPart = 'speaker';
    await this.people().insert(wanted.map((delegateId) => ({ itemId: id, delegateId, part })));
  }

  /** What stands against a delegate's part in an item; the delegate is held until the transaction ends. */
  async taken(itemId: string, delegateId: string) {
    await this.database.one(HOLD_DELEGATE, [delegateId]);
    return (await this.database.one(TAKEN, [itemId, delegateId]))!;
  }

  /** Whether they had no part in it. */
  async join(itemId: string, delegateId: string): Promise<boolean> {
    return (await this.database.one(JOIN, [itemId, delegateId])) !== null;
  }

  async leave(itemId: string, delegateId: string): Promise<void> {
    await this.people().delete({ itemId, delegateId, part: 'attendee' });
  }

  async publish(conferenceId: string): Promise<number> {
    return (await this.database.query(PUBLISH, [conferenceId])).length;
  }

  async unitsOf(itemId: string): Promise<string[]> {
    return (await this.database.query(UNITS, [itemId])).map(({ memberId }) => memberId);
  }

  countFiles(itemId: string): Promise<number> {
    return this.files().countBy({ itemId });
  }

  async addFile(itemId: string, fileId: string): Promise<void> {
    await this.files().insert({ itemId, fileId });
  }

  async hasFile(itemId: string, fileId: string): Promise<boolean> {
    return this.files().existsBy({ itemId, fileId });
  }

  private halls() {
    return this.database.repository(ConferenceHallEntity);
  }
  private items() {
    return this.database.repository(AgendaItemEntity);
  }
  private people() {
    return this.database.repository(AgendaPersonEntity);
  }
  private files() {
    return this.database.repository(AgendaFileEntity);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { maskIdNumber, maskName, maskPhone, PersonalFields } from '@haobang/auth';
import { Database, uuidV7 } from '@haobang/database';
import { Problem, type WriteContext } from '@haobang/http';

export interface PersonInput {
  name: string;
  idNumber?: string;
  phone?: string;
}

export interface MaskedPerson {
  id: string;
  name: string;
  idNumber: string | null;
  phone: string | null;
}

type Field = 'name' | 'idNumber' | 'phone';
const COLUMNS = { name: 'name_sealed', idNumber: 'id_number_sealed', phone: 'phone_sealed' } as const;
const SHOWN = `select id, name_masked as name, id_number_masked as "idNumber", phone_masked as phone from person_party`;
const subjectOf = (id: string) => ({ type: 'person', id });

/** Persons whom records are about: applicants, callers, jobseekers. They are known by their ID number where one is given. */
@Injectable()
export class Persons {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PersonalFields) private readonly personal: PersonalFields,
  ) {}

  /**
   * The person with this ID number, else a new one; without an ID number always a new one, since a name and a phone
   * make nobody the same. Runs in the transaction of the record that needs the person.
   */
  async findOrCreate(ctx: WriteContext, input: PersonInput): Promise<MaskedPerson> {
    const { tx, now, actor } = ctx;
    const idIndex = input.idNumber === undefined ? null : this.personal.blindIndex('idNumber', input.idNumber);
    if (idIndex) {
      // Of two that bring one person at once, the second waits here and then finds the first one's.
      await tx.query('select pg_advisory_xact_lock($1)', [idIndex.readBigInt64BE(0)]);
      const [known] = await tx.query<MaskedPerson>(`${SHOWN} where id_number_index = $1`, [idIndex]);
      if (known) return known;
    }
    const id = uuidV7(now.getTime());
    const sealed = await this.personal.seal(tx, subjectOf(id), { name: input.name, ...(input.idNumber !== undefined && { idNumber: input.idNumber }), ...(input.phone !== undefined && { phone: input.phone }) }, now);
    const person: MaskedPerson = { id, name: maskName(input.name), idNumber: input.idNumber === undefined ? null : maskIdNumber(input.idNumber), phone: input.phone === undefined ? null : maskPhone(input.phone) };
    await tx.query(
      `insert into person_party (id, name_masked, name_sealed, id_number_masked, id_number_sealed, id_number_index, phone_masked, phone_sealed, phone_index, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, person.name, sealed.name, person.idNumber, sealed.idNumber ?? null, idIndex, person.phone, sealed.phone ?? null, input.phone === undefined ? null : this.personal.blindIndex('phone', input.phone), now, actor.name],
    );
    return person;
  }

  /** What everyone may see of them. */
  async masked(ids: readonly string[]): Promise<ReadonlyMap<string, MaskedPerson>> {
    const rows = ids.length ? await this.database.query<MaskedPerson>(`${SHOWN} where id = any($1::uuid[])`, [[...new Set(ids)]]) : [];
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** One value in clear; the reading is logged with its purpose. @throws 404 where there is no such value */
  async open(ctx: WriteContext, id: string, field: Field, purpose: string): Promise<string> {
    const [row] = await ctx.tx.query<{ sealed: Buffer | null }>(`select ${COLUMNS[field]} as sealed from person_party where id = $1`, [id]);
    if (!row?.sealed) throw Problem.notFound();
    return this.personal.open(ctx, { subject: subjectOf(id), field, sealed: row.sealed }, purpose);
  }
}

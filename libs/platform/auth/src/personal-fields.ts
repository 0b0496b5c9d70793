import { Inject, Injectable } from '@nestjs/common';
import { createHmac, randomBytes } from 'node:crypto';
import { Audit } from '@haobang/audit';
import { type Queryable, statement } from '@haobang/database';
import { Problem, type WriteContext } from '@haobang/http';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options.js';
import { decrypt, encrypt, type Key } from './keys.js';
import { normalised } from './masks.rules.js';

/** Whose values they are: `person`, `contact`, `caller` … and the id of that row. */
export interface Subject {
  type: string;
  id: string;
}

export interface PersonalValues {
  subject: Subject;
  /** Values by field, e.g. `{phone: '13800001234'}`. */
  values: Readonly<Record<string, string>>;
}

export interface SealedField {
  subject: Subject;
  field: string;
  sealed: Buffer;
}

const nameOf = ({ type, id }: Subject) => `${type}:${id}`;
const LONGEST_PURPOSE = 500;

/**
 * Phone numbers, ID numbers and the like: encrypted under a key per person, which the master key wraps. Destroying that
 * one small key makes every value of the person unreadable, also in backups that keep the ciphertext (PIPL art. 47).
 */
@Injectable()
export class PersonalFields {
  constructor(
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** Ciphertexts by field, to be stored by the caller as `bytea` in the same transaction. */
  async seal(tx: Queryable, subject: Subject, values: Readonly<Record<string, string>>, now: Date): Promise<Record<string, Buffer>> {
    return (await this.sealMany(tx, [{ subject, values }], now))[0]!;
  }

  /**
   * The same for many persons in two round trips, in the order given.
   * @throws 422 `personal-key-destroyed` for a person who was erased
   */
  async sealMany(tx: Queryable, many: readonly PersonalValues[], now: Date): Promise<Record<string, Buffer>[]> {
    const keys = await this.keysOf(tx, many.map((one) => one.subject), now);
    return many.map((one) => encryptAll(keys.get(nameOf(one.subject))!, one));
  }

  /**
   * For persons who begin with this transaction: nobody has a key for them yet, so nothing has to be waited for before their values
   * are encrypted. `stored` settles when the keys are in the table.
   */
  sealNew(tx: Queryable, many: readonly PersonalValues[], now: Date): { sealed: Record<string, Buffer>[]; stored: Promise<unknown> } {
    const { unique, wrapped, bare } = this.newKeys(many.map((one) => one.subject));
    const stored = tx.query(ADD_KEYS, [...pairsOf(unique), wrapped, this.options.keys.personal[0]!.id, now]);
    // Whoever waits for it hears of a failure; until then it must not count as unhandled.
    stored.catch(() => undefined);
    return { sealed: many.map((one) => encryptAll(bare.get(nameOf(one.subject))!, one)), stored };
  }

  /**
   * One value in clear. The reading is logged in the caller's transaction, with the purpose.
   * @throws 400 `purpose-missing`; 404 where the person's key was destroyed
   */
  async open(ctx: WriteContext, one: SealedField, purpose: string): Promise<string> {
    return (await this.openMany(ctx, [one], purpose))[0]!;
  }

  /** Several values at once, one reading each; for a print sheet or an export that somebody asked for with a purpose. */
  async openMany(ctx: WriteContext, many: readonly SealedField[], purpose: string): Promise<string[]> {
    const said = purpose.trim();
    if (!said || said.length > LONGEST_PURPOSE)
      throw Problem.badRequest('purpose-missing', `Say what the value is needed for, in at most ${LONGEST_PURPOSE} characters.`, [{ pointer: '/purpose', code: 'purpose-missing', detail: 'Stands in the log that the person can see.' }]);
    const values = await this.unseal(ctx.tx, many);
    await this.audit.recordReadings(ctx, many.map(({ subject, field }) => ({ subject, field, purpose: said })));
    return values;
  }

  /** A masked showing of each value: nobody learns the value, so nothing is logged. */
  async masked(db: Queryable, many: readonly SealedField[], mask: (value: string) => string): Promise<string[]> {
    return (await this.unseal(db, many)).map(mask);
  }

  /** Finds equal values without opening any: HMAC-SHA256 over the field's kind and the value in one spelling. */
  blindIndex(field: string, value: string): Buffer {
    return this.keyed('index', `${field}\n${normalised(field, value)}`);
  }

  /** What an event says of a personal value: the same for the same value of the same person, and nothing else. */
  eventHash(subject: Subject, field: string, value: string): string {
    return this.keyed('event', `${nameOf(subject)}\n${field}\n${normalised(field, value)}`).toString('hex');
  }

  /**
   * Destroys the person's key: from the commit on, no value of the person can be read again. The audit keeps that it
   * was done.
   * @throws 404 where there is no key
   */
  async destroy(ctx: WriteContext, subject: Subject, reason: string): Promise<void> {
    const gone = await ctx.tx.query('update personal_key set wrapped = null, destroyed_at = $3 where subject_type = $1 and subject_id = $2 and wrapped is not null returning 1', [
      subject.type, subject.id, ctx.now,
    ]);
    if (!gone.length) throw Problem.notFound('There are no personal values to erase.');
    await this.audit.record(ctx, { action: 'auth:personal.destroy', subject, before: { readable: true }, after: { readable: false }, reason });
  }

  private keyed(use: string, text: string): Buffer {
    return createHmac('sha256', this.options.keys.index.bytes).update(`${use}\n${text}`).digest();
  }

  private async unseal(db: Queryable, many: readonly SealedField[]): Promise<string[]> {
    const rows = await db.query<KeyRow>(READ_KEYS, pairsOf(many.map((one) => one.subject)));
    const keys = new Map(rows.map((row) => [`${row.subject_type}:${row.subject_id}`, row]));
    return many.map(({ subject, field, sealed }) => {
      const row = keys.get(nameOf(subject));
      if (!row?.wrapped) throw Problem.notFound('The value was erased.');
      return decrypt([this.unwrap(row)], sealed, `${nameOf(subject)}:${field}`).toString();
    });
  }

  /** The persons' keys; who has none gets one. */
  private async keysOf(tx: Queryable, subjects: readonly Subject[], now: Date): Promise<Map<string, Key>> {
    const { unique, wrapped } = this.newKeys(subjects);
    const rows = await tx.query<KeyRow>(MAKE_KEYS, [...pairsOf(unique), wrapped, this.options.keys.personal[0]!.id, now]);
    return new Map(
      rows.map((row) => {
        if (!row.wrapped) throw Problem.unprocessable('personal-key-destroyed', 'This person\'s values were erased; new ones need a new entry.');
        return [`${row.subject_type}:${row.subject_id}`, this.unwrap(row)];
      }),
    );
  }

  /** A key for each person, in one order for all, so that two who make the same ones never wait for each other in a ring. */
  private newKeys(subjects: readonly Subject[]): { unique: Subject[]; wrapped: Buffer[]; bare: Map<string, Key> } {
    const unique = [...new Map(subjects.map((s) => [nameOf(s), s])).values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    const bare = new Map(unique.map((subject) => [nameOf(subject), { id: PERSONS_OWN, bytes: randomBytes(32) }]));
    return { unique, bare, wrapped: unique.map((subject) => encrypt(this.options.keys.personal[0]!, bare.get(nameOf(subject))!.bytes, `key:${nameOf(subject)}`)) };
  }

  private unwrap(row: KeyRow): Key {
    const bytes = decrypt(this.options.keys.personal, row.wrapped!, `key:${row.subject_type}:${row.subject_id}`);
    return { id: PERSONS_OWN, bytes };
  }
}

/** In place of a master key's id, in values that stand under a person's own key. */
const PERSONS_OWN = '00000000';

interface KeyRow {
  subject_type: string;
  subject_id: string;
  wrapped: Buffer | null;
}

/**
 * The keys of some persons; whoever has none gets the one given. Nearly always the person is new, so it is made without
 * looking first. Of two that make a person's first key at once, one waits here and then takes the other's.
 */
const MAKE_KEYS = statement(
  'personal-keys.make',
  `insert into personal_key as k (subject_type, subject_id, key_id, wrapped, created_at)
   select t, i, $4::text, w, $5::timestamptz from unnest($1::text[], $2::text[], $3::bytea[]) as n (t, i, w)
   on conflict (subject_type, subject_id) do update set key_id = k.key_id returning subject_type, subject_id, wrapped`,
);
const ADD_KEYS = statement(
  'personal-keys.add',
  `insert into personal_key (subject_type, subject_id, key_id, wrapped, created_at) select t, i, $4::text, w, $5::timestamptz from unnest($1::text[], $2::text[], $3::bytea[]) as n (t, i, w)`,
);
const READ_KEYS = `select k.subject_type, k.subject_id, k.wrapped from personal_key k join unnest($1::text[], $2::text[]) as n (t, i) on k.subject_type = n.t and k.subject_id = n.i`;

const encryptAll = (key: Key, { subject, values }: PersonalValues): Record<string, Buffer> =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, encrypt(key, Buffer.from(value), `${nameOf(subject)}:${field}`)]));

const pairsOf = (subjects: readonly Subject[]) => {
  const unique = [...new Map(subjects.map((s) => [nameOf(s), s])).values()];
  return [unique.map((s) => s.type), unique.map((s) => s.id)];
};

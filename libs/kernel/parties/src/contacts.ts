import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { maskName, maskPhone, PersonalFields, type SealedField } from '@haobang/auth';
import { uuidV7 } from '@haobang/database';
import { Problem, Writes, type RequestContext } from '@haobang/http';
import type { AddContact, ContactResponse, OpenContact, OpenedContactResponse } from './enterprises.dto.js';
import { EnterpriseReadModel } from './enterprises.read-model.js';

const subjectOf = (id: string) => ({ type: 'contact', id });

/** Contacts of enterprises. Whoever reads sees masks; opening one says what for, and is logged. */
@Injectable()
export class Contacts {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(PersonalFields) private readonly personal: PersonalFields,
    @Inject(EnterpriseReadModel) private readonly read: EnterpriseReadModel,
  ) {}

  add(ctx: RequestContext, usccOrId: string, body: AddContact): Promise<ContactResponse> {
    return this.writes.run(ctx, async (write) => {
      const enterprise = await this.read.get(usccOrId, write.tx);
      const id = uuidV7(ctx.now.getTime());
      const sealed = await this.personal.seal(write.tx, subjectOf(id), { name: body.name, ...(body.phone !== undefined && { phone: body.phone }) }, ctx.now);
      const contact: ContactResponse = { id, role: body.role ?? null, name: maskName(body.name), phone: body.phone === undefined ? null : maskPhone(body.phone), validFrom: this.read.today() };
      await write.tx.query(
        `insert into enterprise_contact (id, enterprise_id, role, name_masked, name_sealed, phone_masked, phone_sealed, phone_index, valid_from, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [id, enterprise.id, contact.role, contact.name, sealed.name, contact.phone, sealed.phone ?? null, body.phone === undefined ? null : this.personal.blindIndex('phone', body.phone), contact.validFrom, ctx.now, ctx.actor.name],
      );
      await this.audit.record(write, { action: 'parties:contact.add', subject: { type: 'enterprise', id: enterprise.id, label: enterprise.name }, before: null, after: contact });
      return contact;
    });
  }

  /** From tomorrow on it is none; today's callers may still need it. */
  end(ctx: RequestContext, usccOrId: string, contactId: string): Promise<void> {
    return this.writes.run(ctx, async (write) => {
      const enterprise = await this.read.get(usccOrId, write.tx);
      const ended = await write.tx.query<{ id: string }>(
        `update enterprise_contact set valid_to = $3::date + 1 where id = $1 and enterprise_id = $2 and valid_to is null returning id`,
        [contactId, enterprise.id, this.read.today()],
      );
      if (!ended.length) throw Problem.notFound();
      await this.audit.record(write, { action: 'parties:contact.end', subject: { type: 'enterprise', id: enterprise.id, label: enterprise.name }, before: { contact: contactId }, after: null });
    });
  }

  open(ctx: RequestContext, usccOrId: string, contactId: string, { purpose }: OpenContact): Promise<OpenedContactResponse> {
    // An opened value must not lie in the store of repeated answers, so a key is not honoured here: reading twice is logged twice.
    return this.writes.run({ ...ctx, idempotency: null }, async (write) => {
      const enterprise = await this.read.get(usccOrId, write.tx);
      const [contact] = await write.tx.query<{ name_sealed: Buffer; phone_sealed: Buffer | null }>('select name_sealed, phone_sealed from enterprise_contact where id = $1 and enterprise_id = $2', [contactId, enterprise.id]);
      if (!contact) throw Problem.notFound();
      const fields: SealedField[] = [{ subject: subjectOf(contactId), field: 'name', sealed: contact.name_sealed }];
      if (contact.phone_sealed) fields.push({ subject: subjectOf(contactId), field: 'phone', sealed: contact.phone_sealed });
      const [name, phone] = await this.personal.openMany(write, fields, purpose);
      return { id: contactId, name: name!, phone: phone ?? null };
    });
  }

  /** Enterprises that have a contact of today with this phone number; for intake by telephone. */
  enterprisesByPhone(phone: string): Promise<string[]> {
    return this.read.byPhone(this.personal.blindIndex('phone', phone));
  }
}

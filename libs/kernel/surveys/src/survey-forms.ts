import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { AUTH_OPTIONS, type AuthOptions, Throttle } from '@haobang/auth';
import { dayAt } from '@haobang/clock';
import { Database, statement } from '@haobang/database';
import { Problem } from '@haobang/http';
import type { Kind } from '@haobang/records';
import { type Level } from './cleaning.rules.js';
import { type Link, readLink, ticketOf } from './link.rules.js';
import { addAnswers } from './survey-store.js';

/** Whoever holds a link: nobody that is known. */
export interface Visitor {
  ip: string;
  now: Date;
}

/** What a link is for; the questions are the area's. */
export interface OpenForm {
  title: string;
  targetId: number;
  periodFrom: string;
  periodTo: string;
  closesOn: string;
}

export interface GivenAnswer {
  level: Level;
  /** 1 to 5 for each question, 0 where none was given. */
  items: readonly number[];
  comment: string | null;
  concerned: boolean;
}

interface FormRow extends OpenForm {
  status: string;
  open: boolean;
}

const FORM = statement(
  'survey.form',
  `select r.title, r.status, c.target_id as "targetId", s.period_from as "periodFrom", s.period_to as "periodTo", s.closes_on as "closesOn",
          exists (select 1 from survey_ticket t where t.key = $3) as open
     from record r join survey s on s.record_id = r.id join survey_cell c on c.record_id = r.id and c.no = $2
    where r.id = $1 and r.kind = $4`,
);
const USE = statement('survey.ticket.use', `delete from survey_ticket t using record r where t.key = $1 and t.record_id = $2 and t.cell_no = $3 and r.id = t.record_id and r.kind = $4 returning t.cell_no`);

/** Guesses of one address in ten minutes: some miscopy a link, a machine that guesses gets nowhere. */
const MOST = 60;
const WITHIN_SECONDS = 600;

/** Opens links and takes answers. Nothing here knows who answers, and nothing that it writes says when. */
@Injectable()
export class SurveyForms {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(AUTH_OPTIONS) private readonly options: Pick<AuthOptions, 'keys'>,
  ) {}

  /** @throws Problem 404 `survey-link-unknown`, 409 `survey-link-used`, 422 `survey-link-expired`, 429 */
  async open(kind: Kind, visitor: Visitor, text: string): Promise<OpenForm> {
    const link = await this.linkOf(visitor, text);
    const [form] = await this.database.query<FormRow>(FORM, [link.surveyId, link.cellNo, ticketOf(link.nonce), kind.kind]);
    if (!form) throw unknown();
    if (!form.open) throw over(form.status);
    const { status: _, open: __, ...shown } = form;
    return shown;
  }

  /**
   * Takes one answer for a link. The link is the key of the request: sent twice, the second finds it used.
   *
   * @throws Problem 404 `survey-link-unknown`, 409 `survey-link-used`, 422 `survey-link-expired`, 429
   */
  async answer(kind: Kind, visitor: Visitor, text: string, given: GivenAnswer): Promise<void> {
    const link = await this.linkOf(visitor, text);
    await this.database.transaction(async (tx) => {
      const used = await tx.query(USE, [ticketOf(link.nonce), link.surveyId, link.cellNo, kind.kind]);
      if (used.length === 0) {
        const [form] = await tx.query<FormRow>(FORM, [link.surveyId, link.cellNo, ticketOf(link.nonce), kind.kind]);
        throw form ? over(form.status) : unknown();
      }
      await addAnswers(tx, link.surveyId, [{ id: randomUUID(), cellNo: link.cellNo, level: given.level, items: given.items, comment: given.comment?.trim() || null, concerned: given.concerned, invalid: null }]);
    });
  }

  /** A signed link is no guess: of whoever comes with one, nothing is written that could be laid beside the answer. */
  private async linkOf({ ip, now }: Visitor, text: string): Promise<Link> {
    const link = readLink(this.options.keys.signing.bytes, text);
    if (!link) {
      // The address itself is not kept: only a hash, for a day, to count by.
      await this.throttle.limit(`form:${createHash('sha256').update(this.options.keys.index.bytes).update(ip).digest('hex').slice(0, 32)}`, MOST, WITHIN_SECONDS, now);
      throw unknown();
    }
    if (dayAt(now) > link.lastDay) throw Problem.unprocessable('survey-link-expired', `The last day for answers was ${link.lastDay}.`);
    return link;
  }
}

const unknown = () => new Problem(404, 'survey-link-unknown', 'This link was not issued here, or not all of it was copied.');
const over = (status: string) =>
  status === 'RUNNING' ? Problem.conflict('survey-link-used', 'This link has been used, or was replaced by a newer one. Each link takes one answer.') : Problem.unprocessable('survey-link-expired', 'The survey takes no answers any more.');

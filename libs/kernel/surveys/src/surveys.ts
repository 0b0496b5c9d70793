import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { AUTH_OPTIONS, type AuthOptions } from '@haobang/auth';
import { Problem, type RequestContext, Writes, type WriteContext } from '@haobang/http';
import { decide, type Kind, openVerbs, type RecordAnswer, Records, type RecordState } from '@haobang/records';
import { INVALID, invalidAnswers, isSatisfied } from './cleaning.rules.js';
import { frameHash } from './draw.rules.js';
import { drawnOf, makeFrame } from './frame.rules.js';
import { makeLink, ticketOf } from './link.rules.js';
import type { SurveyFields } from './survey.js';
import type { SurveyArea } from './survey-area.js';
import { type DrawSample, publishedInput } from './survey-inputs.js';
import { addTickets, answersOf, endTickets, frameOf, keepFrame, markDrawn, rewriteAnswers } from './survey-store.js';
import { cellsOf } from './survey-verbs.js';

/** A link as it is handed out, with the cell that it is for. */
export interface IssuedLink {
  cellNo: number;
  link: string;
}

interface Act {
  verb: 'freeze' | 'draw' | 'invite' | 'close' | 'clean' | 'publish' | 'void';
  reason: string | null;
  /** Reads and writes what stands beside the record; asked only where the verb is open to the caller. @returns the verb's whole input */
  prepare: (w: WriteContext, survey: RecordState<SurveyFields>) => Promise<object>;
}

/** The verbs of surveys that reach beyond the record: frame, tickets and answers. */
@Injectable()
export class Surveys {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(AUTH_OPTIONS) private readonly options: Pick<AuthOptions, 'keys'>,
  ) {}

  /** @throws Problem 403, 404, 409, 412, 422 `frame-empty` */
  freeze(ctx: RequestContext, kind: Kind, id: string, area: Pick<SurveyArea, 'frame'>, reason: string | null): Promise<RecordAnswer> {
    return this.act(ctx, kind, id, {
      verb: 'freeze', reason,
      prepare: async (w, { fields }) => {
        const { served, targets } = await area.frame(w, fields);
        const key = randomBytes(32);
        const { entries, frozen } = makeFrame(key, served, targets);
        await keepFrame(w.tx, id, key, entries);
        return frozen;
      },
    });
  }

  /** @throws Problem 403, 404, 409, 412, 422 `second-person-required`, `frame-not-frozen`, `frame-changed` */
  draw(ctx: RequestContext, kind: Kind, id: string, given: DrawSample, reason: string | null): Promise<RecordAnswer> {
    return this.act(ctx, kind, id, {
      verb: 'draw', reason,
      prepare: async (w, { fields }) => {
        const cells = await frameOf(w.tx, id);
        const hash = frameHash(cells);
        if (hash !== fields.frameHash) throw Problem.unprocessable('frame-changed', 'The frame is no longer what was frozen.');
        const seed = given.seed.trim();
        const drawn = drawnOf(cells, seed, hash, fields.perCell);
        await markDrawn(w.tx, id, drawn.flatMap(({ ids }) => ids));
        return { ...given, seed, drawn: drawn.map(({ no, ids }) => ({ no, count: ids.length })) };
      },
    });
  }

  /**
   * New links for all that were drawn, in no order. They are kept nowhere: whoever loses them has them issued again, as long
   * as nobody has answered.
   *
   * @throws Problem 403, 404, 409, 412, 422 `weights-not-published`, `survey-over`, `answers-arrived`
   */
  async invite(ctx: RequestContext, kind: Kind, id: string, reason: string | null): Promise<RecordAnswer & { links: IssuedLink[] }> {
    const links: IssuedLink[] = [];
    // Links must not lie in the store of repeated answers, so a key is not honoured here: to ask again makes new ones.
    const record = await this.act({ ...ctx, idempotency: null }, kind, id, {
      verb: 'invite', reason,
      prepare: async (w, survey) => {
        await endTickets(w.tx, id);
        const [row] = await w.tx.query<{ n: number }>('select count(*)::int as n from survey_answer where record_id = $1', [id]);
        const tickets = cellsOf(survey as never).flatMap(({ no, drawn }) =>
          Array.from({ length: drawn! }, () => {
            const { link, nonce } = makeLink(this.options.keys.signing.bytes, { surveyId: id, cellNo: no, lastDay: survey.fields.closesOn });
            links.push({ cellNo: no, link });
            return { key: ticketOf(nonce), cellNo: no };
          }),
        );
        if (row!.n === 0) await addTickets(w.tx, id, tickets);
        return { answered: row!.n };
      },
    });
    return { ...record, links };
  }

  /** @throws Problem 403, 404, 409, 412, 422 `survey-still-open` */
  close(ctx: RequestContext, kind: Kind, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.act(ctx, kind, id, {
      verb: 'close', reason,
      prepare: async (w) => {
        await endTickets(w.tx, id);
        return { answers: await rewriteAnswers(w.tx, id) };
      },
    });
  }

  /** @throws Problem 403, 404, 409, 412 */
  clean(ctx: RequestContext, kind: Kind, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.act(ctx, kind, id, {
      verb: 'clean', reason,
      prepare: async (w) => {
        const answers = await answersOf(w.tx, id);
        const marks = invalidAnswers(answers);
        await rewriteAnswers(w.tx, id, marks);
        const count = (why: string) => [...marks.values()].filter((mark) => mark === why).length;
        return { valid: answers.length - marks.size, invalid: Object.fromEntries(INVALID.map((why) => [why, count(why)])) };
      },
    });
  }

  /** @throws Problem 403, 404, 409, 412 */
  publish(ctx: RequestContext, kind: Kind, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.act(ctx, kind, id, {
      verb: 'publish', reason,
      prepare: async (w) => {
        const counts = new Map<number, { valid: number; satisfied: number }>();
        for (const { cellNo, level, invalid } of await answersOf(w.tx, id)) {
          if (invalid) continue;
          const { valid, satisfied } = counts.get(cellNo) ?? { valid: 0, satisfied: 0 };
          counts.set(cellNo, { valid: valid + 1, satisfied: satisfied + (isSatisfied(level) ? 1 : 0) });
        }
        return publishedInput([...counts].map(([no, count]) => ({ no, ...count })));
      },
    });
  }

  /** @throws Problem 403, 404, 409, 412, 422 `reason-required` */
  void(ctx: RequestContext, kind: Kind, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.act(ctx, kind, id, { verb: 'void', reason, prepare: (w) => endTickets(w.tx, id).then(() => ({})) });
  }

  private act(ctx: RequestContext, kind: Kind, id: string, { verb, reason, prepare }: Act): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const { state, related, now } = await this.records.lock(w, kind, id);
      if (w.ifMatch !== null && w.ifMatch !== state.version) throw Problem.preconditionFailed(undefined, state.version);
      const moment = await this.records.moment(now);
      const acting = this.records.acting(w);
      // Where the verb is not open the decision says why, before anything is read or written for it.
      const input = openVerbs(kind, state, acting, moment).includes(verb) ? await prepare(w, state as never) : {};
      const [after] = await this.records.apply(w, kind, [{ before: state, decision: decide(kind, state, { verb, input, reason }, acting, moment), related }]);
      return this.records.answer(kind, after!, acting, moment);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { statement } from '@haobang/database';
import type { WriteContext } from '@haobang/http';

const BEGIN = statement('parties.key.begin', 'insert into enterprise_key (enterprise_id, reason, valid_from, recorded_at, recorded_by) select id, $2, $3, $4, $5 from unnest($1::uuid[]) as id on conflict do nothing');
const UNDONE = statement('parties.key.undone', 'delete from enterprise_key where enterprise_id = $1 and valid_from >= $2::date');
const END = statement('parties.key.end', 'update enterprise_key set valid_to = $2 where enterprise_id = $1 and valid_from < $2::date and (valid_to is null or valid_to > $2)');

/**
 * The days on which the directory shows an enterprise as a key one, for areas that keep the register of them: in the
 * transaction of their own record, which is the history. A spell that is there already stays as it is.
 */
@Injectable()
export class KeySpells {
  async begin(w: WriteContext, enterpriseIds: readonly string[], reason: string, from: string): Promise<void> {
    await w.tx.query(BEGIN, [enterpriseIds, reason, from, w.now, w.actor.name]);
  }

  /** On is the first day without; a spell that began on it or later was none. */
  async end(w: WriteContext, enterpriseId: string, on: string): Promise<void> {
    await w.tx.query(UNDONE, [enterpriseId, on]);
    await w.tx.query(END, [enterpriseId, on]);
  }
}

import { Injectable } from '@nestjs/common';
import { Problem } from '@haobang/http';
import type { Kind } from './kind.js';
import { nameAudited } from './records.audit.js';
import { lockStatement, readStatement } from './records.sql.js';

/** The kinds of this product. Filled when the modules are made, read ever after. */
@Injectable()
export class KindRegistry {
  readonly kinds: readonly Kind[];
  private readonly byName: ReadonlyMap<string, Kind>;

  constructor(kinds: readonly Kind[]) {
    this.kinds = kinds;
    this.byName = new Map(kinds.map((kind) => [kind.kind, kind]));
    if (this.byName.size < kinds.length) throw new Error('Two kinds have one name');
    nameAudited(kinds);
    for (const kind of kinds) {
      lockStatement(kind);
      readStatement(kind);
    }
  }

  get(name: string): Kind {
    const kind = this.byName.get(name);
    if (!kind) throw Problem.notFound(`There is no kind ${name}.`);
    return kind;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { pageOf } from '@haobang/audit';
import { Database, type Queryable } from '@haobang/database';
import { Problem } from '@haobang/http';
import type { UnitLabel } from './organisation-snapshot.js';
import type { PeopleQuery, PeopleResponse, PersonResponse, PostResponse, PostsQuery, PostsResponse, StandInResponse, StandInsQuery, StandInsResponse } from './people.dto.js';
import { Units } from './units.js';

type WithoutUnit<T> = Omit<T, 'unit'>;
type PersonRow = Omit<PersonResponse, 'posts'> & { posts: WithoutUnit<PersonResponse['posts'][number]>[]; pinyin: string };

const during = (of: string, on: string) => `${of}.valid_from <= ${on} and (${of}.valid_to is null or ${of}.valid_to > ${on})`;

/** $1 is the day. */
const PERSON = `
  select p.id, p.staff_no as "staffNo", p.name, p.name_en as "nameEn", p.valid_from as "validFrom", p.valid_to as "validTo", p.version, p.pinyin,
         coalesce((select json_agg(json_build_object('postId', post.id, 'unitId', post.unit_id, 'zh', post.zh, 'en', post.en, 'head', post.head, 'main', pp.main,
                    'validFrom', pp.valid_from, 'validTo', pp.valid_to) order by pp.main desc, pp.valid_from, post.id)
                    from person_post pp join post on post.id = pp.post_id where pp.person_id = p.id and ${during('pp', '$1')}), '[]') as posts,
         (select json_build_object('id', s.id, 'personId', d.id, 'name', d.name, 'validTo', s.valid_to)
            from stand_in s join person d on d.id = s.deputy_id where s.person_id = p.id and s.withdrawn_at is null and ${during('s', '$1')}) as deputy,
         coalesce((select json_agg(json_build_object('id', s.id, 'personId', a.id, 'name', a.name, 'validTo', s.valid_to) order by a.pinyin, a.id)
            from stand_in s join person a on a.id = s.person_id where s.deputy_id = p.id and s.withdrawn_at is null and ${during('s', '$1')}), '[]') as "actsFor"
    from person p`;

const POST = `select post.id, post.unit_id as "unitId", post.zh, post.en, post.head, post.valid_from as "validFrom", post.valid_to as "validTo", post.version from post`;

const STAND_IN = `
  select s.id, s.person_id as "personId", p.name as "personName", s.deputy_id as "deputyId", d.name as "deputyName", s.reason, s.valid_from as "validFrom", s.valid_to as "validTo",
         to_json(s.withdrawn_at) #>> '{}' as "withdrawnAt"
    from stand_in s join person p on p.id = s.person_id join person d on d.id = s.deputy_id`;

/** What is asked about people, posts and stand-ins. */
@Injectable()
export class PeopleReadModel {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Units) private readonly units: Units,
  ) {}

  async people(query: PeopleQuery): Promise<PeopleResponse> {
    const on = query.on ?? this.units.today();
    const names = await this.units.unitNames(on);
    return pageOf(
      query,
      'people',
      (after, count) =>
        this.database.query<PersonRow>(
          `${PERSON}
            where ${during('p', '$1')}
              and ($2::text is null or strpos(p.name, $2) > 0 or starts_with(p.pinyin, lower($2)) or starts_with(p.initials, lower($2)) or p.staff_no = $2)
              and ($3::int is null or exists (select 1 from person_post pp join post on post.id = pp.post_id where pp.person_id = p.id and post.unit_id = $3 and ${during('pp', '$1')}))
              and ($4::text is null or (p.pinyin, p.id) > ($4, $5::uuid))
            order by p.pinyin, p.id limit $6`,
          [on, query.q ?? null, query.unit ?? null, after?.[0] ?? null, after?.[1] ?? null, count],
        ),
      (row) => [row.pinyin, row.id],
      (row) => shown(row, names),
    );
  }

  async person(id: string, db: Queryable = this.database, on = this.units.today()): Promise<PersonResponse> {
    const [row] = await db.query<PersonRow>(`${PERSON} where p.id = $2`, [on, id]);
    if (!row) throw Problem.notFound();
    return shown(row, await this.units.unitNames(on));
  }

  async posts(query: PostsQuery): Promise<PostsResponse> {
    const on = query.on ?? this.units.today();
    const names = await this.units.unitNames(on);
    return pageOf(
      query,
      'posts',
      (after, count) =>
        this.database.query<WithoutUnit<PostResponse>>(
          `${POST} where ${during('post', '$1')} and ($2::int is null or post.unit_id = $2) and ($3::int is null or (post.unit_id, post.id) > ($3, $4::int)) order by post.unit_id, post.id limit $5`,
          [on, query.unit ?? null, after?.[0] ?? null, after?.[1] ?? null, count],
        ),
      (row) => [row.unitId, row.id],
      (row) => ({ ...row, unit: names.get(row.unitId)! }),
    );
  }

  async post(id: number, db: Queryable = this.database): Promise<PostResponse> {
    const [row] = await db.query<WithoutUnit<PostResponse>>(`${POST} where post.id = $1`, [id]);
    if (!row) throw Problem.notFound();
    return { ...row, unit: (await this.units.unitNames()).get(row.unitId)! };
  }

  async standIns(query: StandInsQuery): Promise<StandInsResponse> {
    return pageOf(
      query,
      'stand-ins',
      (after, count) =>
        this.database.query<StandInResponse>(
          `${STAND_IN} where s.withdrawn_at is null and ($5 or ${during('s', '$1')}) and ($5 = false or s.valid_to is null or s.valid_to > $1) and ($2::uuid is null or $2 in (s.person_id, s.deputy_id)) and ($3::uuid is null or s.id < $3::uuid) order by s.id desc limit $4`,
          [query.on ?? this.units.today(), query.person ?? null, after?.[0] ?? null, count, query.ahead === 'true'],
        ),
      (row) => [row.id],
      (row) => row,
    );
  }

  async standIn(id: string, db: Queryable = this.database): Promise<StandInResponse> {
    const [row] = await db.query<StandInResponse>(`${STAND_IN} where s.id = $1`, [id]);
    if (!row) throw Problem.notFound();
    return row;
  }
}

function shown({ pinyin: _, posts, ...row }: PersonRow, names: ReadonlyMap<number, UnitLabel>): PersonResponse {
  return { ...row, posts: posts.map((post) => ({ ...post, unit: names.get(post.unitId)! })) };
}

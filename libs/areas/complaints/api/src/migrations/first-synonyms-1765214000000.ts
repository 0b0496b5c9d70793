import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say for the words of the trade, as first thought of: a new installation begins with them, and its plan office goes on. */
const FIRST: readonly [phrase: string, meaning: string][] = [
  ['开公司', '公司设立 企业开办'], ['注册公司', '公司设立 企业开办'], ['注册企业', '公司设立 企业开办'], ['办照', '营业执照 注册'], ['拿照', '营业执照 注册'], ['开店', '个体工商户 注册'], ['丢了', '遗失 补领'],
  ['不见了', '遗失 补领'], ['搬家', '住所 变更 地址变更'], ['关门', '注销'], ['饭店', '餐饮 饭店'], ['奶茶店', '餐饮 奶茶'], ['开票', '开具 发票'], ['抵扣', '进项'], ['上社保', '社会保险 参保'],
  ['五险', '社会保险'], ['受伤', '伤害 工伤'], ['拖着不给', '拖欠'], ['欠钱', '拖欠 账款'], ['外国', '外国人'], ['外籍', '外国人'], ['老外', '外国人'], ['通电', '用电报装'], ['盖房', '施工'],
  ['缺材料', '容缺'], ['不给办', '办不成事 推诿'], ['招人', '招聘'], ['用工荒', '用工 招聘'], ['招工', '招聘'], ['抢注', '抢注 商标'], ['房产证', '不动产'], ['外资', '外商投资'], ['外企', '外商投资'],
];

export class FirstSynonyms1765214000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // A phrase that somebody has given a meaning already keeps it.
    await db.query(
      `insert into answer_synonym (id, phrase, meaning, valid_from, created_at, created_by)
       select gen_random_uuid(), v.phrase, v.meaning, '2024-01-02', now(), '初始词表' from unnest($1::text[], $2::text[]) v (phrase, meaning) on conflict do nothing`,
      [FIRST.map(([phrase]) => phrase), FIRST.map(([, meaning]) => meaning)],
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from answer_synonym where created_by = '初始词表'`);
  }
}

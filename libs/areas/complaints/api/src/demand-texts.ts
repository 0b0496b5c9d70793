import { DEMAND_MATTERS, type DemandMatter, TOWN_OF_PLACE } from './demand-matters.js';

export interface DemandText {
  title: string;
  content: string;
  /** Where it is about, as a caller says it; null where it was left out. */
  place: string | null;
  /** The category that the counter filed it under; now and then a confusable one. */
  category: string;
  demandKind: 'inquiry' | 'help' | 'complaint' | 'report' | 'suggestion';
  /** Code of the unit that led it in the end. */
  unitCode: string;
  /** Code of the matter in `DEMAND_MATTERS`: demands of one matter are of one kind. */
  matter: string;
}

const KINDS: Readonly<Record<string, DemandText['demandKind']>> = { i: 'inquiry', h: 'help', c: 'complaint', r: 'report', s: 'suggestion' };

/** Places with the new town that they lie in; some are known by a park's name, some by a street's. */
const STREETS: readonly (readonly [town: string, townName: string, names: readonly string[]])[] = [
  ['fengdong', '沣东新城', ['三桥街道', '王寺街道', '斗门街道', '建章路街道', '上林街道', '六村堡街道', '沣东大道', '阿房路']],
  ['fengxi', '沣西新城', ['马王街道', '高桥街道', '钓台街道', '大王街道', '沣西大道', '白马河路']],
  ['qinhan', '秦汉新城', ['窑店街道', '正阳街道', '渭城街道', '周陵街道', '双照街道', '兰池大道']],
  ['airport', '空港新城', ['底张街道', '北杜街道', '太平镇', '自贸大道', '周公大道']],
  ['jinghe', '泾河新城', ['永乐镇', '崇文镇', '高庄镇', '泾干街道', '泾河大道', '茶马大道']],
];
const PARKS: readonly (readonly [town: string, name: string])[] = [
  ['airport', '空港综保区'], ['fengdong', '沣东自贸产业园'], ['fengxi', '西部云谷'], ['fengxi', '沣西信息产业园'], ['qinhan', '秦汉装备产业园'], ['jinghe', '泾河智造园'], ['fengdong', '沣东科统示范园'], ['qinhan', '秦汉医药园'],
];
const LICENCES = ['道路运输许可', '人力资源服务许可', '医疗器械经营许可', '出版物经营许可', '卫生许可', '劳务派遣许可', '建筑业企业资质', '户外广告设置许可', '临时占道许可', '取水许可'];
const TRADES = ['机械加工', '餐饮', '物流', '电子信息', '生物医药', '建材', '食品加工', '软件', '新材料', '汽车零部件', '商贸', '印刷包装'];
const OPENERS = ['', '', '您好，', '我公司是{trade}企业，', '我们是{park}的一家{trade}企业，', '企业来电反映，', '本公司从事{trade}，', '负责人反映：'];
const CLOSERS = ['。', '。希望尽快解决。', '，请相关部门协调处理。', '，已多次反映。', '，请给个明确答复。', '，盼回复。', '，恳请帮助。', '。之前拨打过热线没有结果，请跟进。', '，影响企业正常经营。'];

/** Of a hundred demands so many are filed under a confusable category, and so many end with a unit that no text tells. */
const MISFILED = 0.15;
const ELSEWHERE = 0.03;
/** A caller leaves out where it is, or the counter doesn't ask. */
const PLACE_UNSAID = 0.06;

/**
 * A made-up demand of an enterprise, wholly determined by `random`: for the demonstration and for tests of whatever
 * learns from past demands. Sixty matters in all categories; which unit leads in the end follows from the matter and
 * the place, not from the category.
 *
 * @param random numbers in [0, 1); each demand takes some twenty of them.
 */
export function demandText(random: () => number): DemandText {
  const matter = weighted(DEMAND_MATTERS, random);
  const [town, townName, names] = pick(STREETS, random);
  const [parkTown, park] = pick(PARKS, random);
  const street = pick(names, random);
  const place = random() < 0.5 ? `${townName}${street}` : street;
  const unsaid = random() < PLACE_UNSAID;
  const words: Readonly<Record<string, () => string>> = {
    place: () => (unsaid ? '我们这边' : place), park: () => park, licence: () => pick(LICENCES, random), trade: () => pick(TRADES, random),
    days: () => String(5 + whole(40, random)), month: () => `${1 + whole(12, random)}月`, n: () => String(2 + whole(7, random)), year: () => String(2021 + whole(3, random)), amount: () => String(5 + whole(400, random)),
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_slot, name: string) => words[name]!());
  const [title, opener, body, closer] = [fill(pick(matter.titles, random)), fill(pick(OPENERS, random)), fill(pick(matter.bodies, random)), pick(CLOSERS, random)];
  const lead = matter.unit === TOWN_OF_PLACE ? town : matter.unit;
  const said = matter.unit === TOWN_OF_PLACE ? (unsaid ? null : place) : random() < 0.4 ? park : null;
  return {
    title, content: `${opener}${body}${closer}`, place: said, category: matter.alsoAs && random() < MISFILED ? matter.alsoAs : matter.category,
    demandKind: KINDS[matter.kinds[whole(matter.kinds.length, random)]!]!,
    unitCode: random() < ELSEWHERE ? parkTown : lead, matter: matter.code,
  };
}

const TOTAL_WEIGHT = DEMAND_MATTERS.reduce((sum, matter) => sum + matter.weight, 0);

function weighted(matters: readonly DemandMatter[], random: () => number): DemandMatter {
  let left = random() * TOTAL_WEIGHT;
  return matters.find((matter) => (left -= matter.weight) < 0) ?? matters.at(-1)!;
}

const whole = (below: number, random: () => number): number => Math.floor(random() * below);
const pick = <T>(list: readonly T[], random: () => number): T => list[whole(list.length, random)]!;

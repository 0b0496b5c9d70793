import { seeded } from '@haobang/areas/complaints/api';
import { type EnterpriseRow, makeUscc } from '@haobang/parties';

const PLACES = ['西咸', '沣东', '沣西', '秦汉', '空港', '泾河', '长安', '渭城', '咸阳', '镐京'];
const WORDS = ['云', '智', '恒', '瑞', '德', '信', '宏', '泰', '博', '远', '新', '联', '科', '诚', '盛', '嘉', '源', '创', '航', '鼎', '凯', '华', '锦', '丰'];
const TRADES: readonly [string, string][] = [
  ['科技', 'I6510'], ['新材料', 'C2651'], ['生物医药', 'C2710'], ['电子', 'C3970'], ['装备制造', 'C3490'], ['商贸', 'F5100'], ['物流', 'G5910'], ['餐饮管理', 'H6210'], ['建筑工程', 'E4720'], ['文化传媒', 'R8700'], ['信息技术', 'I6531'], ['新能源', 'D4415'],
];
const FORMS = ['有限公司', '有限公司', '有限公司', '股份有限公司', '有限责任公司'];

/** Enterprises that do not exist, under a region code that does not exist. */
export function demoEnterprises(count: number, seed: number): EnterpriseRow[] {
  const random = seeded(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const names = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const [trade, industry] = one(TRADES);
    let name = '';
    do name = `${one(PLACES)}${one(WORDS)}${one(WORDS)}${random() < 0.4 ? one(WORDS) : ''}${trade}${one(FORMS)}`;
    while (names.has(name) && !names.add((name = `${one(PLACES)}${one(WORDS)}${one(WORDS)}${one(WORDS)}${one(WORDS)}${trade}${one(FORMS)}`)));
    names.add(name);
    const year = 2014 + Math.floor(random() * 10);
    return {
      uscc: makeUscc(index + 1), name, industry, size: random() < 0.78 ? 'micro' : random() < 0.7 ? 'small' : random() < 0.7 ? 'medium' : 'large', status: random() < 0.95 ? 'active' : 'cancelled',
      registeredOn: `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
    } as EnterpriseRow;
  });
}

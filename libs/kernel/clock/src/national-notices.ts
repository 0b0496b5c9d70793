import type { Notice } from './calendar.rules.js';
import { daysOf } from './notice.rules.js';

const newYear = { zh: '元旦', en: "New Year's Day" };
const springFestival = { zh: '春节', en: 'Spring Festival' };
const tombSweeping = { zh: '清明节', en: 'Tomb-Sweeping Day' };
const labourDay = { zh: '劳动节', en: 'Labour Day' };
const dragonBoat = { zh: '端午节', en: 'Dragon Boat Festival' };
const midAutumn = { zh: '中秋节', en: 'Mid-Autumn Festival' };
const nationalDay = { zh: '国庆节', en: 'National Day' };
const nationalAndMidAutumn = { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' };

const source = '国务院办公厅，中国政府网 www.gov.cn';
const titleOf = (year: number) => `国务院办公厅关于${year}年部分节假日安排的通知`;

/**
 * The notices of the General Office of the State Council from 2020 on, in the order in which they were issued. None is
 * known yet for the year after the last.
 */
export const NATIONAL_NOTICES: readonly Notice[] = [
  {
    code: '2020',
    year: 2020,
    kind: 'ANNUAL',
    number: '国办发明电〔2019〕16号',
    title: titleOf(2020),
    issuedOn: '2019-11-21',
    source,
    days: daysOf([
      { name: newYear, freeFrom: '2020-01-01' },
      { name: springFestival, freeFrom: '2020-01-24', freeUntil: '2020-01-30', workedOn: ['2020-01-19', '2020-02-01'] },
      { name: tombSweeping, freeFrom: '2020-04-04', freeUntil: '2020-04-06' },
      { name: labourDay, freeFrom: '2020-05-01', freeUntil: '2020-05-05', workedOn: ['2020-04-26', '2020-05-09'] },
      { name: dragonBoat, freeFrom: '2020-06-25', freeUntil: '2020-06-27', workedOn: ['2020-06-28'] },
      { name: nationalAndMidAutumn, freeFrom: '2020-10-01', freeUntil: '2020-10-08', workedOn: ['2020-09-27', '2020-10-10'] },
    ]),
  },
  {
    // Issued against the epidemic: the holiday lasts until 2 February, work begins on the 3rd. It turns 1 February, a
    // make-up Saturday of the first notice, into a free day.
    code: '2020-extension',
    year: 2020,
    kind: 'AMENDMENT',
    number: '国办发明电〔2020〕1号',
    title: '国务院办公厅关于延长2020年春节假期的通知',
    issuedOn: '2020-01-26',
    source,
    days: daysOf([{ name: springFestival, freeFrom: '2020-01-31', freeUntil: '2020-02-02' }]),
  },
  {
    code: '2021',
    year: 2021,
    kind: 'ANNUAL',
    number: '国办发明电〔2020〕27号',
    title: titleOf(2021),
    issuedOn: '2020-11-25',
    source,
    days: daysOf([
      { name: newYear, freeFrom: '2021-01-01', freeUntil: '2021-01-03' },
      { name: springFestival, freeFrom: '2021-02-11', freeUntil: '2021-02-17', workedOn: ['2021-02-07', '2021-02-20'] },
      { name: tombSweeping, freeFrom: '2021-04-03', freeUntil: '2021-04-05' },
      { name: labourDay, freeFrom: '2021-05-01', freeUntil: '2021-05-05', workedOn: ['2021-04-25', '2021-05-08'] },
      { name: dragonBoat, freeFrom: '2021-06-12', freeUntil: '2021-06-14' },
      { name: midAutumn, freeFrom: '2021-09-19', freeUntil: '2021-09-21', workedOn: ['2021-09-18'] },
      { name: nationalDay, freeFrom: '2021-10-01', freeUntil: '2021-10-07', workedOn: ['2021-09-26', '2021-10-09'] },
    ]),
  },
  {
    code: '2022',
    year: 2022,
    kind: 'ANNUAL',
    number: '国办发明电〔2021〕11号',
    title: titleOf(2022),
    issuedOn: '2021-10-25',
    source,
    days: daysOf([
      { name: newYear, freeFrom: '2022-01-01', freeUntil: '2022-01-03' },
      { name: springFestival, freeFrom: '2022-01-31', freeUntil: '2022-02-06', workedOn: ['2022-01-29', '2022-01-30'] },
      { name: tombSweeping, freeFrom: '2022-04-03', freeUntil: '2022-04-05', workedOn: ['2022-04-02'] },
      { name: labourDay, freeFrom: '2022-04-30', freeUntil: '2022-05-04', workedOn: ['2022-04-24', '2022-05-07'] },
      { name: dragonBoat, freeFrom: '2022-06-03', freeUntil: '2022-06-05' },
      { name: midAutumn, freeFrom: '2022-09-10', freeUntil: '2022-09-12' },
      { name: nationalDay, freeFrom: '2022-10-01', freeUntil: '2022-10-07', workedOn: ['2022-10-08', '2022-10-09'] },
    ]),
  },
  {
    code: '2023',
    year: 2023,
    kind: 'ANNUAL',
    number: '国办发明电〔2022〕16号',
    title: titleOf(2023),
    issuedOn: '2022-12-08',
    source,
    days: daysOf([
      { name: newYear, freeFrom: '2022-12-31', freeUntil: '2023-01-02' },
      { name: springFestival, freeFrom: '2023-01-21', freeUntil: '2023-01-27', workedOn: ['2023-01-28', '2023-01-29'] },
      { name: tombSweeping, freeFrom: '2023-04-05' },
      { name: labourDay, freeFrom: '2023-04-29', freeUntil: '2023-05-03', workedOn: ['2023-04-23', '2023-05-06'] },
      { name: dragonBoat, freeFrom: '2023-06-22', freeUntil: '2023-06-24', workedOn: ['2023-06-25'] },
      { name: nationalAndMidAutumn, freeFrom: '2023-09-29', freeUntil: '2023-10-06', workedOn: ['2023-10-07', '2023-10-08'] },
    ]),
  },
  {
    code: '2024',
    year: 2024,
    kind: 'ANNUAL',
    number: '国办发明电〔2023〕7号',
    title: titleOf(2024),
    issuedOn: '2023-10-25',
    source,
    days: daysOf([
      { name: newYear, freeFrom: '2024-01-01' },
      { name: springFestival, freeFrom: '2024-02-10', freeUntil: '2024-02-17', workedOn: ['2024-02-04', '2024-02-18'] },
      { name: tombSweeping, freeFrom: '2024-04-04', freeUntil: '2024-04-06', workedOn: ['2024-04-07'] },
      { name: labourDay, freeFrom: '2024-05-01', freeUntil: '2024-05-05', workedOn: ['2024-04-28', '2024-05-11'] },
      { name: dragonBoat, freeFrom: '2024-06-10' },
      { name: midAutumn, freeFrom: '2024-09-15', freeUntil: '2024-09-17', workedOn: ['2024-09-14'] },
      { name: nationalDay, freeFrom: '2024-10-01', freeUntil: '2024-10-07', workedOn: ['2024-09-29', '2024-10-12'] },
    ]),
  },
  {
    code: '2025',
    year: 2025,
    kind: 'ANNUAL',
    number: '国办发明电〔2024〕12号',
    title: titleOf(2025),
    issuedOn: '2024-11-12',
    source,
    days: daysOf([
      { name: newYear, freeFrom: '2025-01-01' },
      { name: springFestival, freeFrom: '2025-01-28', freeUntil: '2025-02-04', workedOn: ['2025-01-26', '2025-02-08'] },
      { name: tombSweeping, freeFrom: '2025-04-04', freeUntil: '2025-04-06' },
      { name: labourDay, freeFrom: '2025-05-01', freeUntil: '2025-05-05', workedOn: ['2025-04-27'] },
      { name: dragonBoat, freeFrom: '2025-05-31', freeUntil: '2025-06-02' },
      { name: nationalAndMidAutumn, freeFrom: '2025-10-01', freeUntil: '2025-10-08', workedOn: ['2025-09-28', '2025-10-11'] },
    ]),
  },
  {
    code: '2026',
    year: 2026,
    kind: 'ANNUAL',
    number: '国办发明电〔2025〕7号',
    title: titleOf(2026),
    issuedOn: '2025-11-04',
    source,
    days: daysOf([
      { name: newYear, freeFrom: '2026-01-01', freeUntil: '2026-01-03', workedOn: ['2026-01-04'] },
      { name: springFestival, freeFrom: '2026-02-15', freeUntil: '2026-02-23', workedOn: ['2026-02-14', '2026-02-28'] },
      { name: tombSweeping, freeFrom: '2026-04-04', freeUntil: '2026-04-06' },
      { name: labourDay, freeFrom: '2026-05-01', freeUntil: '2026-05-05', workedOn: ['2026-05-09'] },
      { name: dragonBoat, freeFrom: '2026-06-19', freeUntil: '2026-06-21' },
      { name: midAutumn, freeFrom: '2026-09-25', freeUntil: '2026-09-27' },
      { name: nationalDay, freeFrom: '2026-10-01', freeUntil: '2026-10-07', workedOn: ['2026-09-20', '2026-10-10'] },
    ]),
  },
];

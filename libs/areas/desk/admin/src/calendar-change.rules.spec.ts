import { noticeDaysOf, spansOf } from './calendar-change.rules';

describe('the days of a notice', () => {
  it('are read from lines of days and spells, past a heading and empty lines', () => {
    expect(noticeDaysOf('\uFEFF日期,安排,节日,英文\r\n2027-01-01,放假,元旦,New Year\'s Day\r\n\r\n2027-02-27～2027-03-01，休，春节\n2027-03-06\tWORK\t春节\tSpring Festival\n')).toEqual([
      { day: '2027-01-01', mark: 'FREE', nameZh: '元旦', nameEn: "New Year's Day" },
      ...['2027-02-27', '2027-02-28', '2027-03-01'].map((day) => ({ day, mark: 'FREE', nameZh: '春节', nameEn: '春节' })),
      { day: '2027-03-06', mark: 'WORK', nameZh: '春节', nameEn: 'Spring Festival' },
    ]);
  });

  it.each([
    ['2027-01-01,放假,元旦\n2027-01-02,也许,元旦\n2027-1-3,放假,元旦', '2, 3'],
    ['2027-10-07~2027-10-01,放假,国庆节', '1'],
    ['2027-01-01~2027-03-01,放假,元旦', '1'],
    ['2027-02-29,放假,春节', '1'],
    ['2027-01-01,放假', '1'],
    ['日期,安排,节日', '1'],
  ])('are refused by line: %j', (text, lines) => {
    expect(() => noticeDaysOf(text)).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code: 'notice-days-malformed', detail: lines }) }));
  });
});

describe('hours', () => {
  it('are spans with commas of either script', () => {
    expect(spansOf('09:00-12:00，13:30 至 17:00')).toEqual([{ opens: '09:00', closes: '12:00' }, { opens: '13:30', closes: '17:00' }]);
  });

  it.each(['', '9-12', '09:00-12:00,'])('are refused: %j', (text) => {
    expect(() => spansOf(text)).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code: 'hours-malformed' }) }));
  });
});

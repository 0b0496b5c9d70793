import { boundsOf } from './audit-bounds';

describe('the bounds of a question to the audit', () => {
  it('are the first instants of the first day and of the day after the last, in Shanghai', () => {
    expect(boundsOf('2026-03-01', '2026-03-02')).toEqual({ from: '2026-03-01T00:00:00+08:00', to: '2026-03-02T16:00:00.000Z' });
  });

  it('are left out where no day is given', () => expect(boundsOf('', '')).toEqual({}));
});

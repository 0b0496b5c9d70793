import { describe, expect, it } from '@jest/globals';
import { matchHeaders, type TableColumn } from './header.rules.js';

const columns: TableColumn[] = [
  { name: 'title', label: { zh: '标题', en: 'Title' }, required: true },
  { name: 'registeredAt', label: { zh: '登记时间', en: 'Registered at' }, required: true, aliases: ['受理时间'] },
  { name: 'phone', label: { zh: '电话', en: 'Phone' } },
];
const codes = (headers: string[]) => matchHeaders(headers, columns).errors.map((e) => `${e.position} ${e.code}`);

describe('matchHeaders', () => {
  it('finds columns by label in both languages, field name and alias, whatever the blanks, case and marks', () => {
    expect(matchHeaders(['标 题*', 'registeredat', 'PHONE'], columns)).toEqual({ fields: ['title', 'registeredAt', 'phone'], errors: [] });
    expect(matchHeaders(['Title（必填）', '受理时间', '电话 '], columns).fields).toEqual(['title', 'registeredAt', 'phone']);
  });

  it('names unknown, missing, doubled and empty headers', () => {
    expect(codes(['标题', '颜色', 'Title', '', '电话'])).toEqual(['2 header-unknown', '3 header-duplicate', '4 header-empty', '0 header-missing']);
  });

  it('lets empty headers at the end be', () => {
    expect(codes(['标题', '登记时间', '', ''])).toEqual([]);
  });
});

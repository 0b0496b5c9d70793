import type { UnitRow } from '@haobang/api-client';
import { treeOf } from './unit-tree';

const unit = (id: number, parentId: number | null, zh: string): UnitRow => ({ id, parentId, code: `u-${id}`, kind: 'department', name: { zh, en: `Unit ${id}` }, validFrom: null, validTo: null });
const units = [unit(1, null, '新区'), unit(2, 1, '税务局'), unit(3, 1, '秦汉新城'), unit(4, 3, '秦汉大厅'), unit(9, 77, '无上级')];
const zh = (text: { zh: string }): string => text.zh;

describe('the tree of units', () => {
  it('hangs each below the one above, and at the top what is above is not known', () => {
    expect(treeOf(units, '', zh)).toEqual([
      { key: '1', title: '新区', children: [{ key: '2', title: '税务局', children: [] }, { key: '3', title: '秦汉新城', children: [{ key: '4', title: '秦汉大厅', children: [] }] }] },
      { key: '9', title: '无上级', children: [] },
    ]);
  });

  it('keeps the way to what was looked for, by name in both languages or code', () => {
    expect(treeOf(units, '大厅', zh)).toEqual([{ key: '1', title: '新区', children: [{ key: '3', title: '秦汉新城', children: [{ key: '4', title: '秦汉大厅', children: [] }] }] }]);
    expect(treeOf(units, 'UNIT 2', zh)[0]!.children.map(({ key }) => key)).toEqual(['2']);
    expect(treeOf(units, 'u-9', zh).map(({ key }) => key)).toEqual(['9']);
    expect(treeOf(units, 'nothing', zh)).toEqual([]);
  });
});

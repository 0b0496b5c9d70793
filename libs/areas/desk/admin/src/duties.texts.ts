import { registerTexts } from '@haobang/admin-ui';

registerTexts('duties', {
  zh: {
    title: '{{year}}年措施{{no}}的责任单位', change: '调整责任单位', changeOf: '调整措施{{no}}的责任单位', role: '职责', unit: '单位', from: '自', until: '至（不含）', goesOn: '持续', acts: '操作',
    add: '增加责任单位', addHint: '自所选之日起承担；之前的日子和当时的指标不变。', added: '已增加', end: '结束职责', endHint: '自所选之日起不再承担；每项措施始终须有牵头单位。', ended: '已结束',
  },
  en: {
    title: 'Duties of measure {{no}}, {{year}}', change: 'Change duties', changeOf: 'Change the duties of measure {{no}}', role: 'Duty', unit: 'Unit', from: 'From', until: 'Until (not included)', goesOn: 'goes on', acts: 'Acts',
    add: 'Add a unit', addHint: 'It holds from the chosen day on; earlier days and their figures stay.', added: 'Added', end: 'End the duty', endHint: 'No more from the chosen day on; a measure always has a unit that leads.', ended: 'Ended',
  },
});

import { registerTexts } from '@haobang/admin-ui';
import './administration.texts';

registerTexts('calendarChange', {
  zh: {
    title: '日历变更', subtitle: '先预览会变动的未办结期限，再按预览执行；已办结的记录不变。', back: '工作日历',
    view: { notice: '放假通知', localDay: '单位临时休息或上班', hours: '单位工作时间', catchUp: '补齐遗留' },
    hint: {
      notice: '每行一天或一段：日期, 放假或上班, 节日名称, 英文名称。例如 2027-10-01~2027-10-07, 放假, 国庆节, National Day。', localDay: '单位及其下级单位当天按此计算；不选单位即为全区。', hours: '自生效日起按此计算；不选单位即为全区。', catchUp: '上次执行期间新登记或有变动的记录，可在此按现行日历补齐。',
    },
    upload: '从文件读取', preview: '预览', clocks_one: '{{count}} 个期限会变动或转为确定', clocks_other: '{{count}} 个期限会变动或转为确定', first: '仅列出前 {{count}} 个。', none: '没有期限会变动', noneHint: '执行后只更新日历本身。', base: '基于日历版本 {{version}}', no: '编号', kind: '类型', clock: '期限', unit: '牵头单位', oldDue: '现到期日', newDue: '新到期日',
    apply: '执行变更', applyHint: '日历将立即更新，{{count}} 个期限按预览调整，每条记录留有一条经过。', other: '重新填写', running: '正在执行', done: '执行完成', failed: '执行中断', progress: '{{done}} / {{total}}', outcome: '结果', left: '另有 {{count}} 个期限在执行期间新产生或有变动，可用“补齐遗留”处理。',
    outcomes: { moved: '已调整', 'changed-since': '期间有变动，跳过', 'closed-since': '期间已办结，跳过', waiting: '尚未处理' },
  },
  en: {
    title: 'Change the calendar', subtitle: 'See first which open clocks move, then make just that change; closed records never move.', back: 'Calendar',
    view: { notice: 'Holiday notice', localDay: 'A unit\'s day off or on', hours: 'A unit\'s hours', catchUp: 'Catch up' },
    hint: {
      notice: 'A line for a day or a spell: day, free or work, festival in Chinese, in English. Such as 2027-10-01~2027-10-07, free, 国庆节, National Day.', localDay: 'Holds for the unit and all below it; for the whole area where no unit is chosen.', hours: 'Holds from that day on; for the whole area where no unit is chosen.', catchUp: 'Records begun or changed while a change was made still have the calendar before; this brings them up to it.',
    },
    upload: 'Read a file', preview: 'Preview', clocks_one: '{{count}} clock moves or becomes final', clocks_other: '{{count}} clocks move or become final', first: 'The first {{count}} only.', none: 'No clock moves', noneHint: 'Only the calendar itself changes.', base: 'From calendar version {{version}}', no: 'Number', kind: 'Kind', clock: 'Clock', unit: 'Lead unit', oldDue: 'Due now', newDue: 'Due then',
    apply: 'Make the change', applyHint: 'The calendar changes at once; {{count}} clocks move as shown, each with an event of its record.', other: 'Another change', running: 'Under way', done: 'Done', failed: 'Interrupted', progress: '{{done}} / {{total}}', outcome: 'Outcome', left: '{{count}} more clocks began or changed meanwhile; “Catch up” takes them.',
    outcomes: { moved: 'Moved', 'changed-since': 'Changed meanwhile, left alone', 'closed-since': 'Closed meanwhile, left alone', waiting: 'Waiting' },
  },
});

registerTexts('problems', {
  zh: { 'notice-days-malformed': '有几行看不懂，请按“日期, 放假或上班, 节日名称”填写。', 'hours-malformed': '请按 09:00-12:00, 13:00-17:00 填写。', 'preview-applied': '该预览已执行过。', 'preview-stale': '日历在预览之后有了新版本，请重新预览。', 'calendar-change-refused': '该变更与日历不符，请按提示修改。' },
  en: { 'notice-days-malformed': 'Some lines cannot be read; write day, free or work, festival.', 'hours-malformed': 'Write it as 09:00-12:00, 13:00-17:00.', 'preview-applied': 'This preview was applied already.', 'preview-stale': 'The calendar has changed since; preview again.', 'calendar-change-refused': 'The change does not fit the calendar.' },
});

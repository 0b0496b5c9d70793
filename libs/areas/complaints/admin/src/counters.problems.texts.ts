import { registerTexts } from '@haobang/admin-ui';

registerTexts('problems', {
  zh: {
    'not-a-hall': '专窗设在政务大厅，请选择政务大厅。', 'counter-there': '该大厅已有这类专窗。', 'hours-unreadable': '请按先后写明时间段，如 09:00-12:00 13:00-17:00。', 'hours-below-hall': '专窗的开放时间不能短于大厅。',
    'not-rated-yet': '诉求办结并回访以后才能跟踪问效。', 'proof-missing': '原办件办成的，请填写办成编号或上传佐证。', 'turned-not-solved': '原办件已办成的即为已解决。', 'not-solved': '跟踪问效未解决的，销号须书面写明不能解决的理由。',
    'demand-open': '对应诉求又在办理中，办结并回访后再销号。', 'changed-meanwhile': '对应诉求刚被并单，请再试一次。', 'answer-awaited': '单位答复时限未到，请等待单位认可或申辩。', 'period-wrong': '起始日不能晚于截止日，也不能晚于今天。',
  },
  en: {
    'not-a-hall': 'Counters stand in service halls. Choose one.', 'counter-there': 'The hall has a counter of this type.', 'hours-unreadable': 'Write the hours in order, as 09:00-12:00 13:00-17:00.', 'hours-below-hall': 'A counter is open no shorter than its hall.',
    'not-rated-yet': 'It is followed up once its demand was handled and called back.', 'proof-missing': 'Give the number of what came of it, or a document that shows it.', 'turned-not-solved': 'A case that was granted in the end is solved.', 'not-solved': 'The follow-up found it unsolved: accept in writing why it can not be solved.',
    'demand-open': 'Its demand is open again; strike it off once that is closed and called back.', 'changed-meanwhile': 'Its demand was merged just now. Try again.', 'answer-awaited': 'The unit may answer until the limit is over.', 'period-wrong': 'The period begins before it ends, and not ahead of today.',
  },
});

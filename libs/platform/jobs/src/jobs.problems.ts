import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'job-running': ['任务正在运行', 'The job is running'],
  'operation-not-resumable': ['该任务不能继续', 'The work can not be resumed'],
  'operation-not-undoable': ['该任务不能撤销', 'The work can not be undone'],
});

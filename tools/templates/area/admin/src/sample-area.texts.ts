import { registerTexts } from '@haobang/admin-ui';

registerTexts('sample-area', {
  zh: { list: { emptyHint: '从登记第一条开始，或从文件导入。' } },
  en: { list: { emptyHint: 'Begin by registering the first one, or import a file.' } },
});

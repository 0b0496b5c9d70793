/** What the form asks beside the whole, each with five levels. */
export const QUESTIONS: readonly { zh: string; en: string }[] = [
  { zh: '服务态度', en: 'How you were treated' },
  { zh: '办事效率', en: 'How quickly it was done' },
  { zh: '政策兑现和承诺履行', en: 'Whether promises and policies were kept' },
  { zh: '规范和廉洁', en: 'Whether rules were kept and nothing was asked for' },
];

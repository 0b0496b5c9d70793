/** What people wrote stays in their language: said in the page, a screen reader reads it with the right voice. Undefined where nothing tells. */
export const languageOf = (text: string | null | undefined): 'zh' | undefined => (text && /\p{Script=Han}/u.test(text) ? 'zh' : undefined);

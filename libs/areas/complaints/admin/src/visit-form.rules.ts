/** A finding while it is typed. */
export interface FindingDraft {
  key: number;
  title: string;
  content: string;
  category: string | undefined;
}

let made = 0;
export const emptyFinding = (): FindingDraft => ({ key: ++made, title: '', content: '', category: undefined });

export interface FindingBody {
  title: string;
  content: string;
  category?: string;
}

/** What is sent: trimmed, and without those in which nothing was typed. */
export const withoutEmpty = (drafts: readonly FindingDraft[]): FindingBody[] =>
  drafts
    .map(({ title, content, category }) => ({ title: title.trim(), content: content.trim(), ...(category ? { category } : {}) }))
    .filter(({ title, content }) => title !== '' || content !== '');

/** A demand has a title and a content. */
export const isComplete = ({ title, content }: FindingBody): boolean => title !== '' && content !== '';

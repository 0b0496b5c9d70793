export interface DocumentOptions {
  maxBytes: number;
}

export const DOCUMENT_OPTIONS = Symbol('document options');
export const DEFAULT_MAX_BYTES = 20 * 2 ** 20;

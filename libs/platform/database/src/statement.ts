/** A statement with a name: each connection parses and plans it once. The text must never vary for one name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const known = new Map<string, string>();

/** Names a statement. Two texts under one name would run whichever a connection saw first, so that is refused here. */
export function statement(name: string, text: string): Statement {
  const before = known.get(name);
  if (before !== undefined && before !== text) throw new Error(`Two statements are named ${name}`);
  known.set(name, text);
  return { name, text };
}

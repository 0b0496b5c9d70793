import { customPinyin, pinyin } from 'pinyin-pro';

/**
 * Readings of place and brand names that the general dictionary gets wrong, chiefly where the end of one word and the
 * start of the next look like a third: 西安市长安区 holds 市长.
 */
customPinyin({
  市长安区: 'shì cháng ān qū', 长安区: 'cháng ān qū', 长安街: 'cháng ān jiē', 长安大: 'cháng ān dà', 长安: 'cháng ān', 大秦重工: 'dà qín zhòng gōng', 单县: 'shàn xiàn',
  泾河: 'jīng hé', 泾阳: 'jīng yáng', 泾干: 'jīng gàn', 沣东: 'fēng dōng', 沣西: 'fēng xī', 沣河: 'fēng hé', 鄠邑: 'hù yì', 浐灞: 'chǎn bà', 茯茶: 'fú chá', 钓台: 'diào tái', 栎阳: 'yuè yáng', 镐京: 'hào jīng', 昊: 'hào',
});

export interface Reading {
  /** Whole syllables run together, lower case, without tones: `xixianxinqu`. ASCII stays where it stands. */
  full: string;
  /** The first letter of each syllable: `xxxq`. */
  initials: string;
}

/** How a name is typed by whoever types by sound. @param surname reads the first character as a surname (单 as shan). */
export function readingOf(name: string, surname = false): Reading {
  const parts = pinyin(name.normalize('NFKC').toUpperCase(), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, surname: surname ? 'head' : 'off' });
  let full = '';
  let initials = '';
  for (const part of parts) {
    const letters = part.toLowerCase().replace(/[^a-z0-9]/g, '');
    full += letters;
    // Syllables come in lower case; a run of ASCII in the name itself, such as a brand, in capitals, and is typed whole.
    initials += letters === part ? letters.slice(0, 1) : letters;
  }
  return { full, initials };
}

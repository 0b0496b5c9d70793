export interface AllowedType {
  type: string;
  /** The first is the usual one. */
  extensions: readonly string[];
  /** Whether a browser may show it instead of saving it. */
  inline?: boolean;
}

const OOXML = 'application/vnd.openxmlformats-officedocument';

/** What may be uploaded. Nothing here runs in a browser: no HTML, no SVG, no script, no macro. */
export const ALLOWED_TYPES: readonly AllowedType[] = [
  { type: 'application/pdf', extensions: ['pdf'], inline: true },
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg'], inline: true },
  { type: 'image/png', extensions: ['png'], inline: true },
  { type: 'image/gif', extensions: ['gif'], inline: true },
  { type: 'image/webp', extensions: ['webp'], inline: true },
  { type: 'image/bmp', extensions: ['bmp'], inline: true },
  { type: 'image/tiff', extensions: ['tif', 'tiff'] },
  { type: `${OOXML}.wordprocessingml.document`, extensions: ['docx'] },
  { type: `${OOXML}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  { type: `${OOXML}.presentationml.presentation`, extensions: ['pptx'] },
  { type: 'application/msword', extensions: ['doc', 'wps'] },
  { type: 'application/vnd.ms-excel', extensions: ['xls', 'et'] },
  { type: 'application/vnd.ms-powerpoint', extensions: ['ppt', 'dps'] },
  { type: 'application/ofd', extensions: ['ofd'] },
  { type: 'text/plain', extensions: ['txt'] },
  { type: 'text/csv', extensions: ['csv'] },
  { type: 'audio/mpeg', extensions: ['mp3'] },
  { type: 'audio/wav', extensions: ['wav'] },
  { type: 'audio/mp4', extensions: ['m4a'] },
  { type: 'audio/amr', extensions: ['amr'] },
  { type: 'video/mp4', extensions: ['mp4'] },
];

const BY_TYPE = new Map(ALLOWED_TYPES.map((t) => [t.type, t]));

/** Other names under which sniffers know an allowed type. */
const ALIASES: Record<string, string> = { 'audio/x-m4a': 'audio/mp4', 'audio/vnd.wave': 'audio/wav', 'audio/x-wav': 'audio/wav' };

export function allowedType(type: string): AllowedType | undefined {
  return BY_TYPE.get(ALIASES[type] ?? type);
}

/** The container of the older office files tells nothing of what it holds: the name does. */
export function compoundType(extension: string): AllowedType | undefined {
  return ALLOWED_TYPES.find((t) => ['application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint'].includes(t.type) && t.extensions.includes(extension));
}

/** Text has no mark of its own either. */
export function textType(extension: string): AllowedType | undefined {
  return ALLOWED_TYPES.find((t) => t.type.startsWith('text/') && t.extensions.includes(extension));
}

/** What an archive is, by the names of its parts; macros make it nothing that is taken. */
export function archiveType(has: (part: string) => boolean): AllowedType | undefined {
  if (has('OFD.xml')) return BY_TYPE.get('application/ofd');
  if (!has('[Content_Types].xml') || ['word', 'xl', 'ppt'].some((folder) => has(`${folder}/vbaProject.bin`))) return undefined;
  if (has('word/document.xml')) return BY_TYPE.get(`${OOXML}.wordprocessingml.document`);
  if (has('xl/workbook.xml')) return BY_TYPE.get(`${OOXML}.spreadsheetml.sheet`);
  return has('ppt/presentation.xml') ? BY_TYPE.get(`${OOXML}.presentationml.presentation`) : undefined;
}

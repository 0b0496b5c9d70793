import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'archive-too-large': ['压缩文件解开后过大', 'The archive is too large when unpacked'],
  'document-linked': ['文件已归入记录，不能单独变更', 'The file belongs to a record by now'],
  'document-unknown': ['有文件不存在', 'Some files are not there'],
  'file-empty': ['文件是空的', 'The file is empty'],
  'file-type-differs': ['文件内容与扩展名不符', 'The content of the file is not what its name says'],
  'file-type-not-allowed': ['不接受这种类型的文件；可上传 PDF、图片、办公文档或纯文本', 'Files of this type are not taken'],
});

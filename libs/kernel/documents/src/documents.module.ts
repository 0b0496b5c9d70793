import { Global, Inject, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { ExchangeModule } from '@haobang/exchange';
import { Jobs } from '@haobang/jobs';
import { DEFAULT_MAX_BYTES, DOCUMENT_OPTIONS } from './document.options.js';
import { DocumentsController } from './documents.controller.js';
import { Documents } from './documents.js';
import { FileStorage } from './file-storage.js';
import { fileStorageIn, type FileStorageOptions } from './file-storage-in.js';

export interface DocumentsModuleOptions extends FileStorageOptions {
  /** Largest file; 20 MiB unless said. */
  maxBytes?: number;
}

const ORPHAN_HOURS = 24;

@Global()
@Module({})
export class DocumentsModule implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  static forRoot(options: DocumentsModuleOptions): DynamicModule {
    return {
      module: DocumentsModule,
      imports: [ExchangeModule],
      controllers: [DocumentsController],
      providers: [
        { provide: DOCUMENT_OPTIONS, useValue: { maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES } },
        { provide: FileStorage, useFactory: () => fileStorageIn(options) },
        Documents,
      ],
      exports: [Documents, FileStorage],
    };
  }

  onModuleInit(): void {
    this.jobs.register({
      name: 'documents.removeOrphans',
      label: { zh: '清理未关联的文件', en: 'Remove files that no record has' },
      cron: '20 18 * * *',
      run: async (ctx) => ({ removed: await this.documents.removeOrphans(ctx.now, ORPHAN_HOURS) }),
    });
  }
}

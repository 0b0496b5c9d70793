import { Global, Module } from '@nestjs/common';
import { RecordReceipts } from './record-receipts.js';
import { RulesController } from './rules.controller.js';
import { Rules } from './rules.js';
import { RuleVersions } from './rule-versions.js';

/** Decision tables, known everywhere. */
@Global()
@Module({ controllers: [RulesController], providers: [Rules, RuleVersions, RecordReceipts], exports: [Rules] })
export class RulesModule {}

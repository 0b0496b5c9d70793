import { Global, Module } from '@nestjs/common';
import { Contacts } from './contacts.js';
import { EnterpriseSearcher } from './enterprise-search.js';
import { EnterprisesController } from './enterprises.controller.js';
import { EnterpriseReadModel } from './enterprises.read-model.js';
import { Enterprises } from './enterprises.js';
import { KeySpells } from './key-spells.js';
import './parties.permissions.js';
import { Persons } from './persons.js';

/** Enterprises and persons, known everywhere. */
@Global()
@Module({
  controllers: [EnterprisesController],
  providers: [Enterprises, KeySpells, Contacts, EnterpriseReadModel, EnterpriseSearcher, Persons],
  exports: [Enterprises, KeySpells, Contacts, EnterpriseReadModel, EnterpriseSearcher, Persons],
})
export class PartiesModule {}

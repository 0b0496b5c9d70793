import { Module } from '@nestjs/common';
import { CatalogueVersions } from './catalogue-versions.js';

/** What catalogues do beyond one version; imported by areas that have a kind of them. */
@Module({ providers: [CatalogueVersions], exports: [CatalogueVersions] })
export class CatalogueModule {}

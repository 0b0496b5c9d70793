import { Module } from '@nestjs/common';
import { CatalogueModule, catalogueControllerOf } from '@haobang/catalogue';
import type { Kind } from '@haobang/records';
import { specimenCard } from './specimen-card.kind.js';

/** Kinds and metrics are handed to the kernels by the application; here stand controllers and services for verbs of its own. */
@Module({ imports: [CatalogueModule], controllers: [catalogueControllerOf(specimenCard as Kind)] })
export class SampleAreaModule {}

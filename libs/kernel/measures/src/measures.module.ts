import { Global, Module } from '@nestjs/common';
import { Definitions } from './definitions.js';
import { Facts } from './facts.js';
import { FigureRows } from './figure-rows.js';
import { Figures } from './figures.js';
import { Plans } from './plans.js';

/** The figures engine, known everywhere: whatever writes records refreshes facts, whatever shows figures reads them. */
@Global()
@Module({
  providers: [Definitions, Facts, Figures, FigureRows, Plans],
  exports: [Definitions, Facts, Figures, FigureRows, Plans],
})
export class MeasuresModule {}

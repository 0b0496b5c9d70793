import { Module } from '@nestjs/common';

/** Kinds and metrics are handed to the kernels by the application; here stand controllers and services for verbs of its own. */
@Module({})
export class SampleAreaModule {}

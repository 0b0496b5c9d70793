import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '@haobang/jobs';
import { Facts } from '@haobang/measures';

/** Keeps the sums of figures near the present. Readers add what is not folded yet, so a late run only costs time. */
@Injectable()
export class FigureJobs implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Facts) private readonly facts: Facts,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'figures.fold', label: { zh: '汇总指标增量', en: 'Fold the deltas of figures' }, cron: '* * * * *', run: async () => ({ folded: await this.facts.fold() }) });
  }
}

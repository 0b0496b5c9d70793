import { Inject, Injectable } from '@nestjs/common';
import { Problem, type RequestContext } from '@haobang/http';
import type { DefinitionVersion, StoredMetric } from '@haobang/measures';
import { Units } from '@haobang/organisation';
import { KindRegistry, type Kind } from '@haobang/records';
import type { BilingualText } from './desk-fields.js';
import type { DefinitionResponse, MetricPartResponse, MetricQuery, MetricResponse } from './metrics.dto.js';
import { readingOf } from './question.rules.js';
import { Scoreboards, shownFigure, shownKnowledge } from './scoreboards.js';
import { wordOf } from './words.rules.js';

/** One figure with its definition, cut by unit, month, category or place. */
@Injectable()
export class MetricPages {
  constructor(
    @Inject(Scoreboards) private readonly scoreboards: Scoreboards,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(Units) private readonly units: Units,
  ) {}

  /** @throws Problem 404 for an unknown code, 422 for a day that can't be asked. */
  async of(ctx: RequestContext, code: string, query: MetricQuery): Promise<MetricResponse> {
    const { metric, versions } = await this.definitionOf(code);
    const reading = readingOf(query, ctx.now);
    const figure = await this.scoreboards.figures.figure(code, {
      ...reading,
      period: reading.span,
      ...(query.by ? { by: query.by } : {}),
      ...(query.unit === undefined ? {} : { units: [query.unit] }),
      ...(query.category === undefined ? {} : { category: query.category }),
    });
    const label = await this.labelling(metric, query.by, reading.asOf);
    return {
      ...shownFigure(figure, await this.scoreboards.isProvisional(Number(reading.asOf.slice(0, 4)))),
      measure: figure.measure,
      ...reading.span,
      asOf: reading.asOf,
      recordedAsOf: shownKnowledge(reading),
      running: reading.running,
      span: metric.source.span,
      definition: shownDefinition(versions.find((v) => v.from <= reading.asOf && (v.until === null || reading.asOf < v.until)) ?? versions.at(-1)!),
      parts: partsShown(metric),
      rows: figure.rows.map((row) => ({ ...row, label: label(row.key) })),
    };
  }

  /** @throws Problem 404 for an unknown code. */
  async definitionOf(code: string): Promise<{ metric: StoredMetric; versions: DefinitionVersion[] }> {
    const metric = await this.metric(code);
    return { metric, versions: (await this.scoreboards.figures.definition(code)).versions };
  }

  async metric(code: string): Promise<StoredMetric> {
    const metric = (await this.scoreboards.figures.metrics()).find((m) => m.code === code);
    if (!metric) throw Problem.notFound(`There is no metric ${code}.`);
    return metric;
  }

  /** The kind whose records feed a metric. */
  kindOf(metric: StoredMetric): Kind | undefined {
    return this.kinds.kinds.find((kind) => kind.kind === metric.source.rootKind);
  }

  private async labelling(metric: StoredMetric, by: MetricQuery['by'], on: string): Promise<(key: string) => BilingualText> {
    if (by === 'unit') {
      const names = await this.units.unitNames(on);
      return (key) => ({ zh: names.get(Number(key))?.zh ?? key, en: names.get(Number(key))?.en ?? key });
    }
    if (by === 'category') return (key) => wordOf(this.kindOf(metric), key);
    return (key) => ({ zh: by === 'month' ? key.slice(0, 7) : key, en: by === 'month' ? key.slice(0, 7) : key });
  }
}

export function shownDefinition({ version, declaration, sql, hash, approvedBy, from, until }: DefinitionVersion): DefinitionResponse {
  return { version, text: declaration.definition, attribution: declaration.attribution, sql, hash, approvedBy, from, until };
}

const partsShown = (metric: StoredMetric): MetricPartResponse[] => Object.keys(metric.source.parts).map((part) => partShown(metric, part));

export const partShown = (metric: StoredMetric, part: string): MetricPartResponse => ({ part, label: metric.source.parts[part] ?? { zh: part, en: part } });

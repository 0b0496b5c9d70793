import { registerAuditActions, registerAuditSubjects } from '@haobang/audit';

/** What this library writes into the audit chain. */
registerAuditActions({ 'measures:': ['指标口径', 'Definitions of figures'], 'measures:fact-source.define': ['定义取数来源', 'Define a source of facts'], 'measures:metric.define': ['定义指标', 'Define a figure'] });
registerAuditSubjects({ 'fact-source': ['取数来源', 'source of facts'], metric: ['指标', 'figure'] });

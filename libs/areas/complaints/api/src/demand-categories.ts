import type { CodeOption } from '@haobang/records';

export interface DemandCategory extends CodeOption {
  /** Code of the unit that the directory of duties names. */
  unit: string;
}

const category = (code: string, zh: string, en: string, unit: string): DemandCategory => ({ code, label: { zh, en }, unit });

/** Matters, and the unit that the directory of duties names for each. */
export const DEMAND_CATEGORIES: readonly DemandCategory[] = [
  category('licensing', '行政审批', 'Licences and approvals', 'administrative-approval'),
  category('registration', '市场主体登记', 'Business registration', 'market-supervision'),
  category('construction', '工程建设', 'Construction', 'housing-construction'),
  category('land-planning', '用地规划', 'Land and planning', 'natural-resources'),
  category('utilities', '水电气暖', 'Water, power, gas and heat', 'advanced-manufacturing'),
  category('roads-traffic', '道路交通', 'Roads and traffic', 'city-management-transport'),
  category('tax', '税务', 'Tax', 'tax'),
  category('policy-subsidy', '政策兑现', 'Policies and subsidies', 'development-commerce'),
  category('finance', '融资贷款', 'Finance and loans', 'finance'),
  category('labour', '用工社保', 'Labour and social insurance', 'social-affairs'),
  category('talent', '人才服务', 'Talent', 'organisation-personnel'),
  category('technology', '科技创新', 'Science and technology', 'science-new-economy'),
  category('trade-customs', '外贸通关', 'Trade and customs', 'airport'),
  category('enforcement', '监管执法', 'Supervision and enforcement', 'party-mass-work'),
  category('public-security', '治安消防', 'Public security', 'public-security'),
  category('safety', '安全生产', 'Work safety', 'emergency-management'),
  category('environment', '生态环保', 'Environment', 'ecology-environment'),
  category('arrears', '账款拖欠', 'Arrears', 'advanced-manufacturing'),
  category('fees', '收费', 'Charges', 'market-supervision'),
  category('park-service', '园区服务', 'Park services', 'park-office'),
  category('other', '其他', 'Other', 'city-operation-centre'),
];

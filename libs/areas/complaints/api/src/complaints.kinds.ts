import type { Kind } from '@haobang/records';
import type { DecisionTable } from '@haobang/rules';
import { arrearsGrade } from './arrears-grade.table.js';
import { arrears } from './arrears.kind.js';
import { campaignFinding } from './campaign-finding.kind.js';
import { campaign } from './campaign.kind.js';
import { award } from './award.kind.js';
import { answerOrPerson } from './answer-or-person.table.js';
import { article } from './article.kind.js';
import { commonIssue } from './common-issue.kind.js';
import { commonIssueThreshold } from './common-issue.table.js';
import { counter } from './counter.kind.js';
import { demandComplexity } from './demand-complexity.table.js';
import { demand } from './demand.kind.js';
import { duplicateProposal } from './duplicate-proposal.kind.js';
import { firmVisit } from './firm-visit.kind.js';
import { keyEnterprise } from './key-enterprise.kind.js';
import { liaison } from './liaison.kind.js';
import { harmCase } from './harm-case.kind.js';
import { longTermFix } from './long-term-fix.kind.js';
import { mysteryVisit } from './mystery-visit.kind.js';
import { radarFinding } from './radar-finding.kind.js';
import { radarThresholds } from './radar.table.js';
import { questionSession } from './question-session.kind.js';
import { stuckCase } from './stuck-case.kind.js';
import { supplyCut } from './supply-cut.kind.js';
import { survey } from './survey.kind.js';

/** The kinds of the area, in the order in which documents and client name them. */
export const complaintsKinds: readonly Kind[] = [
  demand as Kind,
  commonIssue as Kind,
  longTermFix as Kind,
  counter as Kind,
  stuckCase as Kind,
  arrears as Kind,
  keyEnterprise as Kind,
  liaison as Kind,
  firmVisit as Kind,
  duplicateProposal as Kind,
  supplyCut as Kind,
  campaign as Kind,
  campaignFinding as Kind,
  survey as Kind,
  mysteryVisit as Kind,
  award as Kind,
  harmCase as Kind,
  radarFinding as Kind,
  article as Kind,
  questionSession as Kind,
];

export const complaintsTables: readonly DecisionTable[] = [
  demandComplexity,
  commonIssueThreshold,
  arrearsGrade,
  radarThresholds,
  answerOrPerson,
];

export { DrawChecker } from './draw-check';
export { checkDraw, type DrawCheck, type ShownFrame } from './draw.rules';
export { ScoreChart, type Scored } from './score-chart';

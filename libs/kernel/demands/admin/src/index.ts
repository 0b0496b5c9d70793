export { DemandListPage } from './demand-list-page';
export { DemandPage, type DemandPageProps } from './demand-page';
export { completeKind, useCompleteKind } from './demand-kind';
export { demandRoutes, type DemandRoutesOptions } from './demand-routes';
export { callersOf, categoriesOf, handlersOf, openDemandsWith, type Category, type DemandHints, type SimilarDemand, type UnitSuggestion } from './demand.queries';
export { DispatchDeskPage, type DispatchDeskProps } from './dispatch-desk-page';

import { typedClient } from './api';
import type { components, paths } from './schema';

/** Every operation of the API by its address, typed by the API's own documents. Refusals are thrown as ProblemError. */
export const client = typedClient<paths>();

/** The shapes of the API's documents by their names, `Shapes['ComplaintsDemand']`. */
export type Shapes = components['schemas'];

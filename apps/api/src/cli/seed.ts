import 'reflect-metadata';
import { seedReference } from '../seed/reference.js';

/** `seed`: loads plan, calendar, organisation and definitions where they are missing, and makes the first administrator. Safe to repeat. */
const url = process.env.DATABASE_URL;
if (!url) {
  console.error('DATABASE_URL is not set.');
  process.exit(1);
}
await seedReference(url, process.env.ADMIN_PASSWORD);

/** A port that nobody listens on. */
export { findFreePort } from '@/lib/embedded-postgres/free-port'

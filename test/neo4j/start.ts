export { startNeo4j } from './global-setup.js';

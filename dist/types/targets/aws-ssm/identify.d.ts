export { identify } from '../aws-shared/identify.js';

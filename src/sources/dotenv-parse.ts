// A CommonJS package that is imported lazily loses its named exports in a bundle; a module of ours in between keeps them.
export { parse } from 'dotenv'

/** A module of its own, so that a bundle takes no more of the package than this. Loading it reads the event. */
export { context } from '@actions/github'

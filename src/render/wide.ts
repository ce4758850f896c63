/** The columns of emoji, Chinese and all else; a module of its own, so that it is loaded only for them. */
export { default as stringWidth } from 'string-width'

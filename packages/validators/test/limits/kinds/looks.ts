import type { Limit } from '../row.ts'
import { oneOf } from './choices.ts'

export const colour: Limit = {
  what: 'takes #RRGGBB and #RRGGBBAA',
  passes: ['#D0021B', '#ffffff', '#FFFFFF00'],
  refuses: ['red', 'D0021B', '#D0021', '#D0021B1', '#D0021B123', '#GGGGGG', 'rgb(0,0,0)', ''],
  code: 'pattern',
}

/** The pages differ in the largest number, 10000 or 100000; none says that the numbers are whole. */
export const aspectRatio: Limit = {
  what: 'takes {width}:{height}',
  passes: ['1:1', '20:13', '1.51:1', '10000:10000', '100000:100000'],
  refuses: ['1', '16/9', '16x9', '16:', ':9', '16:9:1', ' 16:9', '-16:9', 'a:b', '1000000:1', '1:1000000', ''],
  code: 'pattern',
}

/** Pixels, percentages and words: which of them a member takes is not printed as a rule. */
export const measure: Limit = {
  what: 'takes a text such as 10px, 50% or md',
  passes: ['10px', '0px', '50%', 'none', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl'],
  refuses: [10, null],
  code: 'type',
}

export const textSizes = ['xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '3xl', '4xl', '5xl']
export const textSize = oneOf(textSizes, 'full', '6xl', '10px')
export const imageSize = oneOf([...textSizes, 'full'], '6xl', '10px')
export const position = oneOf(['relative', 'absolute'], 'fixed')
export const align = oneOf(['start', 'center', 'end'], 'left', 'justify')
export const gravity = oneOf(['top', 'bottom', 'center'], 'middle')
export const weight = oneOf(['regular', 'bold'], 'normal', '700')
export const style = oneOf(['normal', 'italic'], 'oblique')
export const decoration = oneOf(['none', 'underline', 'line-through'], 'overline')

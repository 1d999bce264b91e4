/** No official page prints what the words measure. These are our choice, and this is the only place that knows them. */

/** `spacing`, `margin`, `padding*`, `offset*`. */
export const space = { none: '0px', xs: '2px', sm: '4px', md: '8px', lg: '12px', xl: '16px', xxl: '20px' }

export const cornerRadius = { none: '0px', xs: '2px', sm: '4px', md: '8px', lg: '12px', xl: '16px', xxl: '20px' }

export const borderWidth = {
  none: '0px',
  light: '0.5px',
  normal: '1px',
  medium: '2px',
  'semi-bold': '3px',
  bold: '4px',
}

/** Font size of a text or span, height of an icon. */
export const textSize = {
  xxs: '11px',
  xs: '13px',
  sm: '14px',
  md: '16px',
  lg: '19px',
  xl: '22px',
  xxl: '29px',
  '3xl': '35px',
  '4xl': '48px',
  '5xl': '74px',
}

/** Largest width of an image. */
export const imageSize = {
  xxs: '40px',
  xs: '60px',
  sm: '80px',
  md: '100px',
  lg: '120px',
  xl: '140px',
  xxl: '160px',
  '3xl': '180px',
  '4xl': '200px',
  '5xl': '220px',
  full: '100%',
}

/** Width of a bubble, where the screen has it. */
export const bubbleWidth = { nano: '120px', micro: '160px', kilo: '260px', mega: '300px', giga: '500px' }

export const buttonHeight = { sm: '40px', md: '52px' }

/** Padding of a block's box that gives none itself. */
export const blockPadding = { header: '20px', hero: '0px', body: '20px', footer: '10px' }

export const separatorWidth = '1px'

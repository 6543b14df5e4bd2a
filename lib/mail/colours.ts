import { hex, shade } from '@/lib/hue'

/** The platform's own grey-blue, as in app/styles/tokens.css. */
const platform = { hue: 277, strength: 0.3 }

/** KERN's neutrals as mail programs understand them. */
export const ink = '#131525'
export const muted = '#51577a'
export const rule = '#c5c8dc'

/** The field behind a mail's head, by day and by night, and the bright tone that replaces ink by night. */
export const fieldOf = (hue: number | undefined) => {
  const [angle, strength] = hue === undefined ? [platform.hue, platform.strength] : [hue, 1]
  return {
    day: hex(shade('field-light', angle, strength)),
    night: hex(shade('field-dark', angle, strength)),
    bright: hex(shade('bright-dark', angle, strength)),
  }
}

/** Mail programs that know a dark scheme turn the page round; the others show the inline colours. */
export const nightSheet = (hue: number | undefined) => {
  const { night, bright } = fieldOf(hue)
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.m-page{background-color:#000!important}
.m-field{background-color:${night}!important}
.m-field-text{color:${bright}!important}
.m-text,.m-text a{color:#f3f4f9!important}
.m-muted,.m-muted a{color:#b4b8d2!important}
.m-rule{border-color:#4a5070!important}
.m-heavy{border-color:#f3f4f9!important}
.m-button{background-color:${bright}!important;color:#000!important}
}
@media (max-width:480px){.m-title{font-size:32px!important;line-height:34px!important}.m-pad{padding-left:20px!important;padding-right:20px!important}}`
}

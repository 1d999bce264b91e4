import { language } from '../app/preferences.ts'

export function clockTime(at: number): string {
  return new Intl.DateTimeFormat(language.value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

export function exactTime(at: number): string {
  return new Intl.DateTimeFormat(language.value, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}

export function fullTime(at: number): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' }).format(
    at,
  )
}

export function day(at: number): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'full' }).format(at)
}

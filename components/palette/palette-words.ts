import type { Words } from '@/lib/i18n/catalogue'

export type PaletteWords = Words['palette']

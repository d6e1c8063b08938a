import type { Words } from '@/lib/i18n/catalogue'

export type ChartWords = Words['chart']

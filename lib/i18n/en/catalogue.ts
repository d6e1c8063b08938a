import { answers } from './answers'
import { authWords } from './auth'
import { changes } from './changes'
import { chart } from './chart'
import { check } from './check'
import { codebook } from './codebook'
import { codes } from './codes'
import { countries } from './countries'
import { coverageWords } from './coverage'
import { dates } from './dates'
import { days } from './days'
import { entities } from './entities'
import { errors } from './errors'
import { exportWords } from './exports'
import { fields } from './fields'
import { form } from './form'
import { front } from './front'
import { history } from './history'
import { indicators } from './indicators'
import { list } from './list'
import { lists } from './lists'
import { misread } from './misread'
import { palette } from './palette'
import { problems } from './problems'
import { recordWords } from './record'
import { releases } from './releases'
import { river } from './river'
import { site } from './site'
import { sources } from './sources'
import { status } from './status'
import { threads } from './threads'
import { views } from './views'

export const en = {
  answers,
  auth: authWords,
  changes,
  chart,
  check,
  codebook,
  codes,
  countries,
  coverage: coverageWords,
  dates,
  days,
  entities,
  errors,
  exports: exportWords,
  fields,
  form,
  front,
  history,
  indicators,
  list,
  lists,
  misread,
  palette,
  problems,
  record: recordWords,
  releases,
  river,
  site,
  sources,
  status,
  threads,
  views,
}

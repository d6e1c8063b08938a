import { codes } from './codes'
import { countries } from './countries'
import { dates } from './dates'
import { errors } from './errors'
import { fields } from './fields'
import { form } from './form'
import { history } from './history'
import { problems } from './problems'
import { site } from './site'

export const en = { codes, countries, dates, errors, fields, form, history, problems, site }

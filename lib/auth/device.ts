/** The note that a browser keeps of having been let in: who tries a password there is told apart from strangers. */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'

/** `password`: the hash of the account's. A new password makes strangers of all browsers. */
export type DeviceHolder = { userId: string; password: string }

const SEPARATOR = '.'

const sign = (secret: string, { userId, password }: DeviceHolder, device: string) =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['device', userId, password, device]))
    .digest()

/** What the browser keeps: the number of the device, signed for the account. */
export const writeDevice = (secret: string, holder: DeviceHolder, device: string) =>
  [device, sign(secret, holder, device).toString('base64url')].join(SEPARATOR)

/** The number of the device, or null when nobody here has written this for that account and its password. */
export function readDevice(secret: string, holder: DeviceHolder, kept: string | undefined): string | null {
  const [device = '', signature = '', ...rest] = kept?.split(SEPARATOR) ?? []
  const given = Buffer.from(signature, 'base64url')
  const right = sign(secret, holder, device)
  return rest.length === 0 && given.length === right.length && timingSafeEqual(given, right) ? device : null
}

export const newDevice = () => randomUUID()

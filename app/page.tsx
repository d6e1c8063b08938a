import { redirect } from 'next/navigation'
import { pathTo } from '@/lib/addresses'

export default function FrontDoor() {
  redirect(pathTo('list'))
}
